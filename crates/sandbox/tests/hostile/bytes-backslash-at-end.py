# expect: exception
# exception: SyntaxError
x = 1 + \