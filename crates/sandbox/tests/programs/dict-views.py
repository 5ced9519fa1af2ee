d = {"a": 1, "b": 2, "c": 3}
keys, values, items = d.keys(), d.values(), d.items()
d["d"] = 4
print(keys, values, items, len(keys))
print(sorted(keys & {"a", "z"}), sorted(keys | {"z"}), sorted(keys - {"a"}), sorted(keys ^ {"a", "q"}))
print(sorted(items & {("a", 1), ("b", 9)}), ("a", 1) in items, 3 in values, "a" in keys)
print(keys == {"a", "b", "c", "d"}, keys >= {"a"}, keys.isdisjoint("xyz"), values == d.values(), items == d.items())
print(list(reversed(keys)), next(iter(items)), list(zip(keys, values)) == list(items), keys.mapping["a"])
try:
    values[0]
except TypeError as error:
    print(error)
try:
    keys.mapping["a"] = 5
except TypeError as error:
    print(error)
iterator = iter(d)
next(iterator)
d["e"] = 5
try:
    next(iterator)
except RuntimeError as error:
    print(error)
iterator = iter(d)
d["a"] = 100
print(list(iterator))
for key in list(d):
    if d[key] % 2:
        del d[key]
print(d, {v: k for k, v in d.items()}, dict(sorted(d.items(), key=lambda p: -p[1])))


class Missing(dict):
    def __missing__(self, key):
        return f"no {key}"


m = Missing(x=1)
print(m["x"], m["y"], m.get("y"), "y" in m, len(m), f"{m}", m | {"z": 2}, type(m | {}).__name__, type(m.copy()).__name__)
print("%(x)s %(other)s" % m, "{x} {q}".format_map(m))


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 2

    def __eq__(self, other):
        return self.n == other.n


table = {Key(n): n for n in range(6)}
print(table[Key(4)], len(table), Key(7) in table, [k.n for k in table])
