# expect: ok
# stdout: 'awake\n'
import time

time.sleep(1e9)
print("awake")
