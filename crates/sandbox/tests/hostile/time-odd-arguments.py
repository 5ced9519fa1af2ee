# expect: ok
import time

for value in (2**62, -(2**62), 1e18, -1e18, 2**31, -1):
    try:
        print(time.gmtime(value).tm_year)
    except (OverflowError, OSError, ValueError) as error:
        print(type(error).__name__)
time.strftime("%c %x %X %p %Z" * 1000, time.gmtime(0))
time.strftime("%Y", (10**6, 1, 1, 0, 0, 0, 0, 1, 0))
