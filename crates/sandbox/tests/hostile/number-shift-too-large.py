# expect: exception
1 << (10**30)
