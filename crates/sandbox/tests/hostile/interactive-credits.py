# expect: exception
print(copyright, credits)
