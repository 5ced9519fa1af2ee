# expect: exception
# exception: RecursionError
class Loop:
    def __getattribute__(self, name):
        return self.x


Loop().x
