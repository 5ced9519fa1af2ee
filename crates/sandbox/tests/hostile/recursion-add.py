# expect: exception
# exception: RecursionError
class Loop:
    def __add__(self, other):
        return other + self

    __radd__ = __add__


Loop() + Loop()
