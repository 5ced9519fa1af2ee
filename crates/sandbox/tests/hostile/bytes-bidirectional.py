# expect: ok
# stdout: 'access denied\n'
level = 'user'
if level != 'user‮ ⁦# check if admin⁩ ⁦':
    print('access denied')
