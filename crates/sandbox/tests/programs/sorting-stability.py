records = [("eve", 3), ("bob", 1), ("ann", 3), ("dan", 2), ("cat", 1)]
print(sorted(records, key=lambda r: r[1]))
print(sorted(records, key=lambda r: r[1], reverse=True))
print(sorted(sorted(records), key=lambda r: -r[1]))
print(sorted(records, key=lambda r: (-r[1], r[0])))
numbers = [3, 1, 2]
print(numbers.sort(), numbers, sorted("hello"), sorted({"b": 1, "a": 2}), sorted([True, 0, 2, False]))
print(sorted(["B", "a", "C"]), sorted(["B", "a", "C"], key=str.casefold), sorted([[2], [1, 5], [1]]))
calls = []
sorted([3, 1, 2], key=lambda n: calls.append(n) or n)
print(calls)
try:
    [1, "a"].sort()
except TypeError as error:
    print(error)
tampered = [3, 2, 1]
try:
    tampered.sort(key=lambda n: tampered.append(n) or n)
except ValueError as error:
    print(error)


class Backwards:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n > other.n


print([b.n for b in sorted(map(Backwards, [1, 3, 2]))], min(map(Backwards, [1, 3, 2])).n)
print(list(reversed([1, 2, 3])), min("cab"), max([1, 5, 3], key=lambda n: -n), max([], default="none"), min((2, "a"), (1, "z")))
large = [(n * 7919) % 1009 for n in range(2000)]
assert sorted(large) == [v for v in range(1009) for _ in range(large.count(v))]
grouped = sorted(enumerate(large), key=lambda p: p[1])
print(all(a[0] < b[0] for a, b in zip(grouped, grouped[1:]) if a[1] == b[1]), grouped[:2])
words = "the Quick brown Fox jumped".split()
words.sort(key=lambda w: (w.islower(), w))
print(words)
