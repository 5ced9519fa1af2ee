from collections import OrderedDict

cache = OrderedDict()
for key in "abcd":
    cache[key] = ord(key)
cache.move_to_end("a")
print(list(cache))
cache.move_to_end("d", last=False)
print(list(cache))
print(cache.popitem(), cache.popitem(last=False))
print(cache)
print(list(reversed(cache)), list(reversed(cache.items())))
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1))
print(OrderedDict(a=1, b=2) == dict(b=2, a=1))
try:
    cache.move_to_end("zzz")
except KeyError as error:
    print("KeyError", error)


class Recent(OrderedDict):
    def __init__(self, limit):
        super().__init__()
        self.limit = limit

    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        if len(self) > self.limit:
            del self[next(iter(self))]


recent = Recent(2)
recent["one"] = 1
recent["two"] = 2
recent["one"]
recent["three"] = 3
print(list(recent))
merged = OrderedDict(x=1) | {"y": 2, "x": 9}
print(merged, type(merged).__name__)
