# expect: exception
# -*- coding: hex -*-
print('x')
