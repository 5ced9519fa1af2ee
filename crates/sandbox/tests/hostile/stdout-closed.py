# expect: exception
# exception: ValueError
import sys

sys.stdout.close()
print("nobody hears this")
