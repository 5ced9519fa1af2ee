# expect: exception
# -*- coding: utf-16 -*-
print('x')
