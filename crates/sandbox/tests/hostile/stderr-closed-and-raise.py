# expect: exception
# exception: ValueError
import sys

sys.stderr.close()
raise ValueError("closed")
