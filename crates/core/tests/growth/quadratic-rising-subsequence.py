# class: n^2
# sizes: 80 160 320 640 1280
# make: import random
# make: rng = random.Random(3)
# make: numbers = [rng.randrange(1000) for _ in range(n)]
# run: longest_rising(numbers)
def longest_rising(numbers):
    lengths = [1] * len(numbers)
    for i in range(len(numbers)):
        for j in range(i):
            if numbers[j] < numbers[i] and lengths[j] + 1 > lengths[i]:
                lengths[i] = lengths[j] + 1
    return max(lengths)
