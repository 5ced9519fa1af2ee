import json
from collections import OrderedDict, namedtuple
from decimal import Decimal
from enum import IntEnum

print(json.dumps({"a": [1, 2.5, None, True, "x\n\"\\"], "b": {}}))
print(json.dumps([1, {"k": [2, 3]}], indent=2))
print(json.dumps({"b": 1, "a": 2}, sort_keys=True, separators=(",", ":")))
print(json.dumps("é ☃ 😀 \u2028"), json.dumps("é☃", ensure_ascii=False))
print(json.dumps({1: "int", 2.5: "float", None: "none", True: "bool"}))
print(json.dumps([float("nan"), float("inf"), -0.0, 1e100, 10**30]))
print(json.dumps((1, namedtuple("P", "x y")(2, 3))), json.dumps(OrderedDict(z=1)))
print(json.dumps(IntEnum("Size", "SMALL BIG").BIG))
for bad in ({(1, 2): 3}, {1, 2}, Decimal("1"), b"bytes", object):
    try:
        json.dumps(bad)
    except TypeError as error:
        print("TypeError", str(error)[:40])
try:
    json.dumps(float("nan"), allow_nan=False)
except ValueError as error:
    print("ValueError")
loop = []
loop.append(loop)
try:
    json.dumps(loop)
except ValueError as error:
    print(error)
print(json.dumps({(1, 2): 3, "k": 4}, skipkeys=True))


class Encoder(json.JSONEncoder):
    def default(self, value):
        if isinstance(value, (set, frozenset)):
            return sorted(value)
        return super().default(value)


print(json.dumps({"s": {3, 1, 2}}, cls=Encoder), json.dumps(Decimal("1.5"), default=str))
print("".join(json.JSONEncoder(indent="\t").iterencode([1, []])))
