# expect: ok
# stdout: 'True False\n'
print(10**29 in range(10**30), "x" in range(3))
