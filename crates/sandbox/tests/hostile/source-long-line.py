# expect: ok
# stdout: '3000000\n'
print(len(eval("'" + "x" * 3_000_000 + "'")))
