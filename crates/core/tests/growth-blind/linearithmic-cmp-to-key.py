# class: n log n
# sizes: 100 200 400 800 1600
# make: arr = [str((i * 7919) % 10007) for i in range(n)]
# run: biggest(arr)
from functools import cmp_to_key


def biggest(arr):
    def compare(a, b):
        return (a + b < b + a) - (a + b > b + a)

    return "".join(sorted(arr, key=cmp_to_key(compare)))
