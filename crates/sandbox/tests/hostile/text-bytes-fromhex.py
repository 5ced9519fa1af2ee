# expect: ok
# stdout: '5000000\n'
print(len(bytes.fromhex("00" * 5_000_000)))
