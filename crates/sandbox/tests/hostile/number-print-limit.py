# expect: exception
# exception: ValueError
print(10**5000)
