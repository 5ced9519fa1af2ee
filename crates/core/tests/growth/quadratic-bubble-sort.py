# class: n^2
# sizes: 50 100 200 400 800
# make: import random
# make: rng = random.Random(3)
# make: numbers = [rng.randrange(1000) for _ in range(n)]
# run: bubble_sort(numbers)
def bubble_sort(numbers):
    for end in range(len(numbers) - 1, 0, -1):
        for i in range(end):
            if numbers[i] > numbers[i + 1]:
                numbers[i], numbers[i + 1] = numbers[i + 1], numbers[i]
    return numbers
