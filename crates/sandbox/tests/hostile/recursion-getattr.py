# expect: exception
# exception: RecursionError
class Loop:
    def __getattr__(self, name):
        return getattr(self, name)


Loop().x
