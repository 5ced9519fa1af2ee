# expect: exception
# exception: SyntaxError
print('a')
print('b')
