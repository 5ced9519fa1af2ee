# expect: exception
help()
