# expect: ok
# -*- coding: unicode_escape -*-
#\x0aprint('smuggled')
