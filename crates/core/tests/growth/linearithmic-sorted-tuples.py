# class: n log n
# sizes: 3200 6400 12800 25600 51200
# make: import random
# make: rng = random.Random(3)
# make: points = [(rng.randrange(10), rng.randrange(1000), rng.random()) for _ in range(n)]
# run: smallest_point(points)
def smallest_point(points):
    """Sorts where min() would do."""
    return sorted(points)[0]
