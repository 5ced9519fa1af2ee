# class: n log n
# sizes: 800 1600 3200 6400 12800
# make: numbers = list(range(0, 2 * n, 2))
# make: queries = [(i * 7919) % (2 * n) for i in range(n)]
# run: found(numbers, queries)
def search(numbers, target):
    low, high = 0, len(numbers)
    while low < high:
        middle = (low + high) // 2
        if numbers[middle] < target:
            low = middle + 1
        else:
            high = middle
    return low < len(numbers) and numbers[low] == target


def found(numbers, queries):
    return sum(search(numbers, query) for query in queries)
