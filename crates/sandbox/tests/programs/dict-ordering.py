d = {"b": 1, "a": 2, "c": 3}
d["d"] = 4
del d["b"]
d["b"] = 5
d["a"] = 0
print(d, list(d), list(reversed(d)), list(d.items())[-1])
print(d.popitem(), d.pop("a"), d.pop("zz", None), d.setdefault("new", []), d.setdefault("c", 9), d)
d |= {"c": 30, "x": 1}
print(d, {"a": 1} | {"a": 2, "b": 3}, {**{"a": 1}, **{"b": 2}, "a": 9}, dict([("k", 1)], j=2), dict.fromkeys("ab", 0))
print(d == {"x": 1, "new": [], "c": 30, "d": 4} if "d" in d else "d gone", {"a": 1, "b": 2} == {"b": 2, "a": 1})
for action in (
    lambda: {}["k"],
    lambda: {[1]: 2},
    lambda: dict([1, 2]),
    lambda: dict(["abc"]),
    lambda: {}.popitem(),
    lambda: {} | [],
    lambda: [n for n in d if d.update({n + "!": 1})],
):
    try:
        action()
    except (KeyError, TypeError, ValueError, RuntimeError) as error:
        print(type(error).__name__, error)
shrinking = {n: n for n in range(3)}
try:
    for key in shrinking:
        del shrinking[key]
except RuntimeError as error:
    print(error)
counts = {}
for character in "mississippi":
    counts[character] = counts.get(character, 0) + 1
print(counts, sorted(counts, key=counts.get, reverse=True), max(counts.items(), key=lambda p: p[1]))
inverted = {}
for key, value in counts.items():
    inverted.setdefault(value, []).append(key)
print(inverted)
big = {n: None for n in range(1000)}
for n in range(0, 1000, 2):
    del big[n]
big[0] = "back"
print(list(big)[:3], list(big)[-1], len(big))
nested = {"a": {"b": {"c": 1}}}
print(nested["a"]["b"]["c"], nested.get("x", {}).get("y"), list(map(type, {1: "a", "1": "b", (1,): "c"})))
