# expect: output-limit
print("z" * 3_000_000)
