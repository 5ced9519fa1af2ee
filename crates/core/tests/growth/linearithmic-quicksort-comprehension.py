# class: n log n
# sizes: 400 800 1600 3200 6400
# make: import random
# make: rng = random.Random(3)
# make: numbers = list(range(n))
# make: rng.shuffle(numbers)
# run: quicksort(numbers)
def quicksort(numbers):
    if len(numbers) <= 1:
        return numbers
    pivot, *rest = numbers
    return quicksort([x for x in rest if x < pivot]) + [pivot] + quicksort([x for x in rest if x >= pivot])
