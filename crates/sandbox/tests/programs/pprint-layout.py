import pprint
from collections import Counter, OrderedDict, defaultdict, deque
from dataclasses import dataclass
from types import SimpleNamespace

data = {"name": "configuration", "values": list(range(8)), "nested": {"b": [1, 2], "a": ("x" * 30, "y" * 30)}}
pprint.pprint(data)
pprint.pprint(data, depth=1)
pprint.pprint(list(range(30)), compact=True, width=40)
pprint.pprint({"b": 1, "a": 2}, sort_dicts=False)
print(pprint.pformat("a long text that will need wrapping over several lines", width=30))
print(pprint.saferepr({"z": 1, "a": 2}), pprint.isreadable([1, "a"]), pprint.isrecursive([]))
pprint.pp(SimpleNamespace(alpha=1, beta="two"))


@dataclass
class Row:
    title: str
    cells: list


pprint.pprint(Row("heading", ["cell number %d" % n for n in range(4)]), width=40)
pprint.pprint(defaultdict(int, {"k": 1}))
pprint.pprint(1234567, underscore_numbers=True)
print(pprint.pformat(frozenset([3, 1, 2])), pprint.pformat({(2, "b"): 1, (1, "a"): 2}))
