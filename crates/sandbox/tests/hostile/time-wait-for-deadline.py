# expect: out-of-steps
import time

end = time.time() + 3600
while time.time() < end:
    pass
print("the hour is over")
