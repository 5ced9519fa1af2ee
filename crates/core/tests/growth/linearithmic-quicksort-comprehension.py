# class: n log n
# sizes: 400 800 1600 3200 6400
# make: import random
# make: rng = random.Random(3)
# make: shuffles = [rng.sample(range(n), n) for _ in range(5)]
# run: for numbers in shuffles: quicksort(numbers)
def quicksort(numbers):
    if len(numbers) <= 1:
        return numbers
    pivot, *rest = numbers
    return quicksort([x for x in rest if x < pivot]) + [pivot] + quicksort([x for x in rest if x >= pivot])
