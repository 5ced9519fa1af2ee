# expect: exception
# exception: RecursionError
class Loop:
    def __hash__(self):
        return hash(self)


{Loop()}
