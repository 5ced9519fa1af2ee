# expect: exception
# exception: ValueError
import time

time.sleep(-1)
