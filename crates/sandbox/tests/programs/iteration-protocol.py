class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1

    def __length_hint__(self):
        return self.n


class OldStyle:
    def __getitem__(self, index):
        if index >= 3:
            raise IndexError
        return index * 10

    def __len__(self):
        return 3


print(list(Countdown(3)), 20 in OldStyle(), list(OldStyle()), list(reversed(OldStyle())), [*zip(OldStyle(), "abc")])
reader = iter(iter("spam").__next__, "a")
print(list(reader))
print(list(enumerate("ab", 5)), list(zip("ab", [1, 2, 3])), dict(enumerate("xy")), list(map(max, [1, 5], [3, 2])))
for action in (
    lambda: list(zip("ab", "c", strict=True)),
    lambda: iter(5),
    lambda: next(iter([])),
    lambda: iter(len, 1).__next__(),
    lambda: list(map(None, [1])),
    lambda: reversed({1}),
    lambda: [*5],
    lambda: (lambda *a: a)(*None),
    lambda: next(5),
):
    try:
        action()
    except (ValueError, TypeError, StopIteration) as error:
        print(type(error).__name__, error)
iterator = iter([1, 2, 3])
print(next(iterator), list(iterator), next(iterator, "done"), iter(iterator) is iterator)
items = [1, 2, 3, 4]
for item in items:
    if item % 2:
        items.remove(item)
print(items, all([]), any([]), sum([], 5), list(filter(None, [0, 1, "", "a"])), list(filter(str.isupper, "aBcD")))
for n in range(5):
    if n == 10:
        break
else:
    print("for else", n)
print(range(0, 10, 3), list(range(5, 0, -2)), 6 in range(0, 10, 3), range(3) == range(0, 3, 1), len(range(10, 0)), range(10)[-1], range(0, 9, 2).index(4))
