# class: n
# sizes: 1600 3200 6400 12800 25600
# make: import random
# make: rng = random.Random(3)
# make: numbers = [rng.randrange(10 ** 6) for _ in range(n)]
# run: two_largest(numbers)
def two_largest(numbers):
    first = second = float("-inf")
    for i in range(len(numbers)):
        if numbers[i] > first:
            second = first
            first = numbers[i]
        elif numbers[i] > second:
            second = numbers[i]
    return first, second
