# expect: exception
# exception: RecursionError
class Loop:
    def __call__(self):
        return self()


Loop()()
