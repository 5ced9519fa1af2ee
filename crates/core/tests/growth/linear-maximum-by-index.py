# class: n
# sizes: 12800 25600 51200 102400 204800
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
