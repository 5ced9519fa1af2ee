# class: log n
# sizes: 200 400 800 1600 3200
# make: times = [3 * i for i in range(n)]
# run: for i in range(60): between(times, i * n // 20, i * n // 10)
from bisect import bisect_left, bisect_right


def between(times, low, high):
    return bisect_right(times, high) - bisect_left(times, low)
