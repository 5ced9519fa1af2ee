# expect: exception
# exception: RecursionError
class Loop:
    def __format__(self, spec):
        return f"{self:{spec}}"


f"{Loop():x}"
