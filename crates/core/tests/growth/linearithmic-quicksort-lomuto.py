# class: n log n
# sizes: 200 400 800 1600 3200
# make: import random
# make: rng = random.Random(3)
# make: shuffles = [rng.sample(range(n), n) for _ in range(5)]
# run: for numbers in shuffles: quicksort(numbers, 0, n - 1)
def partition(items, low, high):
    pivot = items[high]
    border = low
    for index in range(low, high):
        if items[index] < pivot:
            items[border], items[index] = items[index], items[border]
            border += 1
    items[border], items[high] = items[high], items[border]
    return border


def quicksort(items, low, high):
    if low < high:
        border = partition(items, low, high)
        quicksort(items, low, border - 1)
        quicksort(items, border + 1, high)
