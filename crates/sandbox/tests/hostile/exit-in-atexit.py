# expect: ok
import atexit
import sys

atexit.register(sys.exit, 3)
