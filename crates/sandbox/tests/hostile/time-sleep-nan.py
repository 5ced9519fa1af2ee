# expect: exception
# exception: ValueError
import time

time.sleep(float("nan"))
