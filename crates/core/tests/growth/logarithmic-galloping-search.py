# class: log n
# sizes: 800 1600 3200 6400 12800
# make: numbers = list(range(0, 5 * n, 5))
# run: for i in range(200): find(numbers, 5 * (n // 2 + i))
def find(numbers, target):
    """Doubles the bound until it passes the target, then searches below it."""
    bound = 1
    while bound < len(numbers) and numbers[bound] < target:
        bound *= 2
    low, high = bound // 2, min(bound, len(numbers) - 1)
    while low <= high:
        middle = (low + high) // 2
        if numbers[middle] == target:
            return middle
        elif numbers[middle] < target:
            low = middle + 1
        else:
            high = middle - 1
    return -1
