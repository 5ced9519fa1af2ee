# expect: exception
# exception: RuntimeError
import sys

del sys.stdout
print("lost")
