# class: n log n
# sizes: 800 1600 3200 6400 12800
# make: import random
# make: rng = random.Random(3)
# make: numbers = [rng.randrange(-50, 50) for _ in range(n)]
# run: best(numbers, 0, n)
def best(numbers, low, high):
    """Divide and conquer where one loop would do."""
    if high - low == 1:
        return numbers[low]
    middle = (low + high) // 2
    left = total = numbers[middle - 1]
    for index in range(middle - 2, low - 1, -1):
        total += numbers[index]
        left = max(left, total)
    right = total = numbers[middle]
    for index in range(middle + 1, high):
        total += numbers[index]
        right = max(right, total)
    return max(best(numbers, low, middle), best(numbers, middle, high), left + right)
