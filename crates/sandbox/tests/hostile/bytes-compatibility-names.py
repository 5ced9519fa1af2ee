# expect: ok
# stdout: 'normalised\n'
ｐrint('normalised')
