def append_to(item, target=[]):
    target.append(item)
    return target


print(append_to(1), append_to(2), append_to(3, []))
grid = [[0] * 3] * 2
grid[0][0] = 1
print(grid, [[0] * 2 for _ in range(2)])
a = [1, 2]
b = a
b += [3]
print(a, a is b)
b = b + [4]
print(a, b)


def modify(values, number):
    values.append(number)
    values = ["rebound"]
    number += 1
    return values, number


outer = [0]
print(modify(outer, 5), outer)
t = ([1], 2)
t[0].append(9)
print(t, hash((1, 2)) == hash((1, 2)))
try:
    hash(t)
except TypeError as error:
    print(error)
d = {}
key = (1, 2)
d[key] = "tuple key"
print(d[(1, 2)], d[1, 2], {1.0: "x"}[1])
x = y = []
x.append(1)
print(y, [] is [], [] == [])


class Shared:
    items = []

    def add(self, item):
        self.items.append(item)


one, two = Shared(), Shared()
one.add("a")
print(two.items, one.items is Shared.items)
one.items = ["own"]
print(two.items, one.items)
numbers = [1, 2, 3, 4, 5, 6]
for n in numbers[:]:
    if n % 2 == 0:
        numbers.remove(n)
print(numbers, 0.1 + 0.2 == 0.3, 256 == 256.0, "a" "b" == "ab", (1) == 1, (1,) == (1,), {} == set())
