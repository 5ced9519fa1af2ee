# expect: exception
# exception: RuntimeError
import sys

sys._getframe().clear()
