a, b = {1, 2, 3, 4}, {3, 4, 5}
print(sorted(a | b), sorted(a & b), sorted(a - b), sorted(a ^ b), a <= b, {3} < b, a.isdisjoint({9}), a == {4, 3, 2, 1})
a.add(3)
a.discard(100)
a.update([7], (8,))
a.intersection_update(range(3, 10))
print(sorted(a))
a -= {7}
a ^= {1, 3}
print(sorted(a), len(a), sum(a), min(a), max(a))
for action in (lambda: a.remove(99), lambda: {[1]}, lambda: a | [1], lambda: set().pop(), lambda: {1} < [2], lambda: hash({1}), lambda: {{1}}):
    try:
        action()
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)
print(sorted(a.union([1], "x" and [2])), a.issuperset([4]), sorted(set("hello")), {frozenset([1, 2]): "frozen"}[frozenset([2, 1])])
frozen = frozenset(range(3))
print(frozen, frozen | {9} == {0, 1, 2, 9}, type(frozen | {9}).__name__, type({9} | frozen).__name__, hash(frozen) == hash(frozenset([2, 1, 0])))
try:
    frozen.add(5)
except AttributeError as error:
    print(error)
growing = {1}
try:
    for n in growing:
        growing.add(n + 1)
except RuntimeError as error:
    print(error)
print({1, 1.0, True}, set() == frozenset(), bool(set()), {*()} == set(), sorted({x % 3 for x in range(10)}))
print({0, 1, 2, 3}, set(range(5)), {1} | {2}, set([3, 1, 2]), repr(set()), frozenset())
items = [3, 1, 3, 2, 1]
seen = set()
print([x for x in items if not (x in seen or seen.add(x))], list(dict.fromkeys(items)))
groups = [{1, 2}, {2, 3}, {9}, {3, 4}]
merged = []
for group in groups:
    joined = [m for m in merged if m & group]
    merged = [m for m in merged if not m & group] + [group.union(*joined)]
print([sorted(m) for m in merged], sorted(set.intersection({1, 2, 3}, [2, 3], (3,))))
