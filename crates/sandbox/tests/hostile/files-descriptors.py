# expect: ok
import os

for descriptor in range(3, 50):
    for action in (os.fstat, os.close, lambda d: os.read(d, 1), lambda d: os.write(d, b"x"), os.dup):
        try:
            print(descriptor, action(descriptor))
        except (OSError, AttributeError):
            pass
