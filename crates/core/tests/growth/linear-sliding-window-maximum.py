# class: n
# sizes: 3200 6400 12800 25600 51200
# make: import random
# make: rng = random.Random(3)
# make: numbers = [rng.randrange(1000) for _ in range(n)]
# run: window_maxima(numbers, 50)
from collections import deque


def window_maxima(numbers, width):
    """The inner while loop runs at most n times in all."""
    candidates = deque()
    result = []
    for index, number in enumerate(numbers):
        while candidates and numbers[candidates[-1]] <= number:
            candidates.pop()
        candidates.append(index)
        if candidates[0] == index - width:
            candidates.popleft()
        if index >= width - 1:
            result.append(numbers[candidates[0]])
    return result
