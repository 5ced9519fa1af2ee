# class: log n
# sizes: 200 400 800 1600 3200
# make: rows = [(i, str(i)) for i in range(n)]
# run: for i in range(40): find(rows, i * (n // 40))
def halves(low, high):
    while low < high:
        middle = (low + high) // 2
        smaller = yield middle
        low, high = (middle + 1, high) if smaller else (low, middle)


def find(rows, key):
    steps = halves(0, len(rows))
    place = 0
    middle = next(steps, None)
    while middle is not None:
        smaller = rows[middle][0] < key
        place = middle + 1 if smaller else middle
        try:
            middle = steps.send(smaller)
        except StopIteration:
            break
    return rows[place] if place < len(rows) else None
