# class: 1
# sizes: 400 800 1600 3200 6400
# make: import random
# make: rng = random.Random(3)
# make: table = SparseTable([rng.randrange(1000) for _ in range(n)])
# run: for i in range(200): table.minimum(i, n - i)
class SparseTable:
    """Range minimum: any range is covered by two overlapping blocks of a power of two."""

    def __init__(self, values):
        self.levels = [list(values)]
        width = 1
        while 2 * width <= len(values):
            below = self.levels[-1]
            self.levels.append([min(below[i], below[i + width]) for i in range(len(values) - 2 * width + 1)])
            width *= 2

    def minimum(self, start, stop):
        level = (stop - start).bit_length() - 1
        row = self.levels[level]
        return min(row[start], row[stop - (1 << level)])
