# class: log n
# sizes: 800 1600 3200 6400 12800
# make: numbers = list(range(2, 2 * n + 2, 2))
# run: for i in range(200): kth_missing(numbers, 1 + i * n // 200)
def kth_missing(numbers, k):
    """The k-th positive number that is not in the sorted list."""
    low, high = 0, len(numbers)
    while low < high:
        middle = (low + high) // 2
        if numbers[middle] - middle - 1 < k:
            low = middle + 1
        else:
            high = middle
    return low + k
