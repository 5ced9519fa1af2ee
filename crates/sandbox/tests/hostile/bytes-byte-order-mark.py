# expect: ok
# stdout: 'after the mark\n'
print('after the mark')
