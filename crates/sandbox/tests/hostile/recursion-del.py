# expect: ok
# Errors in __del__ are reported on stderr and otherwise ignored.
class Loop:
    def __del__(self):
        Loop()


Loop()
