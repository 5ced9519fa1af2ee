# expect: ok
# stdout: 'fine\n'
import atexit

atexit.register(lambda: 1 / 0)
print("fine")
