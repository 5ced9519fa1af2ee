# expect: exception
# exception: OverflowError
import time

time.sleep(float("inf"))
