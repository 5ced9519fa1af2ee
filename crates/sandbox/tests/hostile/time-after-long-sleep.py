# expect: ok
import datetime
import time

time.sleep(9_000_000_000)
print(datetime.datetime.now().year > 2000, time.localtime().tm_year > 2000)
