from collections import defaultdict

groups = defaultdict(list)
for word in ["ape", "bat", "ant", "cow", "bee"]:
    groups[word[0]].append(word)
print(dict(groups))
print(groups.get("z"), "z" in groups)
groups["z"]
print("z" in groups, len(groups))
print(groups.default_factory)

tree = lambda: defaultdict(tree)
root = tree()
root["a"]["b"]["c"] = 1
root["a"]["d"] = 2
print(sorted(root["a"]), root["a"]["b"]["c"])

counter = defaultdict(int, {"seen": 5})
for character in "mississippi":
    counter[character] += 1
print(counter)
counter.default_factory = None
try:
    counter["q"]
except KeyError as error:
    print("KeyError", error)


class Squares(defaultdict):
    def __missing__(self, key):
        self[key] = key * key
        return self[key]


squares = Squares()
print([squares[n] for n in (3, 4, 3)], squares)
print(defaultdict(int, a=1) | {"b": 2})
print(defaultdict(list) == {}, defaultdict(int, a=1) == {"a": 1})
try:
    defaultdict("not callable")
except TypeError as error:
    print(error)
print(groups.copy() == groups, type(groups.copy()).__name__)
