# class: n log n
# sizes: 800 1600 3200 6400 12800
# make: import random
# make: rng = random.Random(3)
# make: numbers = list(range(n))
# make: rng.shuffle(numbers)
# run: heap_sort(numbers)
def sift_down(items, index, size):
    while 2 * index + 1 < size:
        child = 2 * index + 1
        if child + 1 < size and items[child] < items[child + 1]:
            child += 1
        if items[index] >= items[child]:
            break
        items[index], items[child] = items[child], items[index]
        index = child


def heap_sort(items):
    size = len(items)
    for index in range(size // 2 - 1, -1, -1):
        sift_down(items, index, size)
    for end in range(size - 1, 0, -1):
        items[0], items[end] = items[end], items[0]
        sift_down(items, 0, end)
    return items
