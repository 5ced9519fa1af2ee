# expect: ok
# stdout: 'a\nb\n'
print('a')print('b')