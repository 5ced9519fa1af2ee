# class: log n
# sizes: 800 1600 3200 6400 12800
# make: numbers = [i // 4 for i in range(n)]
# run: for i in range(150): occurrences(numbers, i * n // 600)
def lower_bound(numbers, predicate):
    low, high = 0, len(numbers)
    while low < high:
        middle = (low + high) // 2
        if predicate(numbers[middle]):
            high = middle
        else:
            low = middle + 1
    return low


def occurrences(numbers, value):
    return lower_bound(numbers, lambda x: x > value) - lower_bound(numbers, lambda x: x >= value)
