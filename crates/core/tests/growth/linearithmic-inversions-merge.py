# class: n log n
# sizes: 800 1600 3200 6400 12800
# make: import random
# make: rng = random.Random(3)
# make: numbers = list(range(n))
# make: rng.shuffle(numbers)
# run: inversions(numbers)
def inversions(numbers):
    """Pairs that stand in the wrong order, counted while merging."""

    def sort(low, high):
        if high - low < 2:
            return numbers[low:high], 0
        middle = (low + high) // 2
        left, first = sort(low, middle)
        right, second = sort(middle, high)
        count = first + second
        merged = []
        j = 0
        for value in left:
            while j < len(right) and right[j] < value:
                merged.append(right[j])
                j += 1
            merged.append(value)
            count += j
        merged += right[j:]
        return merged, count

    return sort(0, len(numbers))[1]
