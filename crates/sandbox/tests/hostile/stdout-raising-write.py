# expect: exception
# exception: OSError
import sys


class Broken:
    def write(self, text):
        raise OSError("disk full")


sys.stdout = Broken()
print("x")
