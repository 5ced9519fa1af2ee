# expect: ok
# -*- coding: idna -*-
print('x')
