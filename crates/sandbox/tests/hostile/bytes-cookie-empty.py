# expect: exception
# -*- coding: -*-
print('x')
