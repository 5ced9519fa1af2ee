# class: n
# sizes: 6400 12800 25600 51200 102400
# make: import random
# make: rng = random.Random(3)
# make: numbers = [rng.randrange(-50, 50) for _ in range(n)]
# run: best_run(numbers)
def best_run(numbers):
    best = current = numbers[0]
    for number in numbers[1:]:
        current = max(number, current + number)
        best = max(best, current)
    return best
