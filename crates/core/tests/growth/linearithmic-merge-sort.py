# class: n log n
# sizes: 800 1600 3200 6400 12800
# make: import random
# make: rng = random.Random(3)
# make: numbers = [rng.randrange(10 ** 6) for _ in range(n)]
# run: merge_sort(numbers)
def merge_sort(numbers):
    if len(numbers) <= 1:
        return numbers
    middle = len(numbers) // 2
    left = merge_sort(numbers[:middle])
    right = merge_sort(numbers[middle:])
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    merged.extend(left[i:])
    merged.extend(right[j:])
    return merged
