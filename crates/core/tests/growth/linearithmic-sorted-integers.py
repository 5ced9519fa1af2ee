# class: n log n
# sizes: 12800 25600 51200 102400 204800
# make: import random
# make: rng = random.Random(3)
# make: numbers = [rng.randrange(10 ** 6) for _ in range(n)]
# run: median(numbers)
def median(numbers):
    return sorted(numbers)[len(numbers) // 2]
