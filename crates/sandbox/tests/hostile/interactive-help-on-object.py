# expect: exception
help(len)
