# expect: exception
# -*- coding: ../../etc/passwd -*-
# exception: SyntaxError
print('x')
