# expect: out-of-steps
import sys


class Endless:
    def __str__(self):
        while True:
            pass


sys.exit(Endless())
