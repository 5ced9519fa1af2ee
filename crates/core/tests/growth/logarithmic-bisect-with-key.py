# class: log n
# sizes: 800 1600 3200 6400 12800
# make: people = [("p%d" % i, 10 * i) for i in range(n)]
# run: for i in range(200): earning_at_least(people, i * n // 20)
from bisect import bisect_left


def earning_at_least(people, salary):
    index = bisect_left(people, salary, key=lambda person: person[1])
    return len(people) - index
