# expect: exception
# exception: ValueError
import sys


class Broken:
    def write(self, text):
        raise KeyError("no stderr for you")


sys.stderr = Broken()
raise ValueError("reported all the same")
