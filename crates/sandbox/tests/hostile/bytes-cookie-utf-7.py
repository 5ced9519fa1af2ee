# expect: ok
# -*- coding: utf-7 -*-
#+AAo-print('smuggled')
