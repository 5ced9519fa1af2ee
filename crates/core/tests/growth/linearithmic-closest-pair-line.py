# class: n log n
# sizes: 800 1600 3200 6400 12800
# make: import random
# make: rng = random.Random(3)
# make: points = [rng.randrange(10 ** 6) for _ in range(n)]
# run: closest(points)
def merge(left, right):
    left, right = left[::-1], right[::-1]
    merged = []
    while left and right:
        merged.append(left.pop() if left[-1] < right[-1] else right.pop())
    return merged + left[::-1] + right[::-1]


def closest(points):
    """Smallest gap on a line: merge in rounds, then look at the neighbours."""
    runs = [[point] for point in points]
    while len(runs) > 1:
        paired = [merge(runs[i], runs[i + 1]) for i in range(0, len(runs) - 1, 2)]
        if len(runs) % 2:
            paired.append(runs[-1])
        runs = paired
    ordered = runs[0]
    return min(b - a for a, b in zip(ordered, ordered[1:]))
