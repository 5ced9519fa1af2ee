# expect: exit
import sys


class Leave:
    def __repr__(self):
        sys.exit(1)


print([Leave()])
