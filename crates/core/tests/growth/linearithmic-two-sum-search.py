# class: n log n
# sizes: 800 1600 3200 6400 12800
# make: numbers = list(range(1, 2 * n, 2))
# run: two_sum(numbers, 2 * n + 1)
def two_sum(numbers, target):
    """For each number a binary search for its partner; all are odd, so an odd sum does not exist."""
    for index, number in enumerate(numbers):
        wanted = target - number
        low, high = 0, len(numbers) - 1
        while low <= high:
            middle = (low + high) // 2
            if numbers[middle] == wanted and middle != index:
                return index, middle
            if numbers[middle] < wanted:
                low = middle + 1
            else:
                high = middle - 1
    return None
