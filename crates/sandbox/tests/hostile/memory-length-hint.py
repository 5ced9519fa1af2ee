# expect: out-of-memory
class Liar:
    def __length_hint__(self):
        return 2**31 - 10

    def __iter__(self):
        return iter([1, 2, 3])


print(list(Liar()))
