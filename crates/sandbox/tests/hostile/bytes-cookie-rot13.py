# expect: exception
# -*- coding: rot13 -*-
print('x')
