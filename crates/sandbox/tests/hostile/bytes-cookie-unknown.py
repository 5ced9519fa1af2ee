# expect: exception
# -*- coding: no-such-codec -*-
# exception: SyntaxError
print('x')
