# expect: exception
# exception: ValueError
import sys


class Exits:
    def write(self, text):
        raise SystemExit(0)


sys.stderr = Exits()
raise ValueError("a wrong answer must not look like a clean exit")
