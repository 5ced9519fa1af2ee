# expect: exception
# exception: OverflowError
import time

time.sleep(1e30)
