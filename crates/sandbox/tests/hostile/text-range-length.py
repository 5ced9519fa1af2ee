# expect: exception
# exception: OverflowError
len(range(10**30))
