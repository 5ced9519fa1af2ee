import bisect

scores = [33, 60, 70, 70, 80, 90]
print(bisect.bisect_left(scores, 70), bisect.bisect_right(scores, 70), bisect.bisect(scores, 71))
print([("FDCBA"[bisect.bisect([60, 70, 80, 90], s)], s) for s in (59, 60, 75, 89, 100)])
bisect.insort(scores, 65)
bisect.insort_left(scores, 90.0)
print(scores)
print(bisect.bisect_left(scores, 70, 4), bisect.bisect_left(scores, 70, 0, 2))
people = [("ann", 20), ("bob", 25), ("cat", 25), ("dan", 40)]
age = lambda person: person[1]
print(bisect.bisect_left(people, 25, key=age), bisect.bisect_right(people, 25, key=age))
bisect.insort(people, ("eve", 25), key=age)
bisect.insort_left(people, ("flo", 25), key=age)
print(people)
descending = [9, 7, 7, 3]
print(bisect.bisect_left(descending, -7, key=lambda n: -n))
try:
    bisect.bisect_left(scores, 1, lo=-1)
except ValueError as error:
    print(error)


def index(items, value):
    position = bisect.bisect_left(items, value)
    if position != len(items) and items[position] == value:
        return position
    raise ValueError(f"{value} is not there")


print(index(scores, 80))
try:
    index(scores, 81)
except ValueError as error:
    print(error)


class Squares:
    def __len__(self):
        return 10**6

    def __getitem__(self, n):
        return n * n


print(bisect.bisect_right(Squares(), 10**9) - 1)
