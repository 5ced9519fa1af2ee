# expect: exception
# exception: ValueError
import sys

sys.stderr = None
raise ValueError("nowhere to print it")
