# class: log n
# sizes: 800 1600 3200 6400 12800
# make: import random
# make: rng = random.Random(3)
# make: numbers = list(range(0, 2 * n, 2))
# make: targets = [rng.randrange(2 * n) for _ in range(200)]
# run: for target in targets: search(numbers, target)
def search(numbers, target):
    low, high = 0, len(numbers) - 1
    while low <= high:
        middle = (low + high) // 2
        if numbers[middle] == target:
            return middle
        if numbers[middle] < target:
            low = middle + 1
        else:
            high = middle - 1
    return -1
