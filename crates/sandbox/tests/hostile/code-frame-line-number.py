# expect: exception
# exception: ValueError
import sys

sys._getframe().f_lineno = 10**9
