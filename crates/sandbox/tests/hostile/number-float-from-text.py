# expect: ok
# stdout: 'inf 0.0\n'
print(float("1" + "0" * 1_000_000), float("0." + "0" * 1_000_000 + "1"))
