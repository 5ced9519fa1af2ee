# class: 2^n
# sizes: 8 10 12 14 16
# make: items = [(1, i % 5 + 1) for i in range(n)]
# run: best_value(items, n, 0)
def best_value(items, room, index):
    """Everything fits, so both branches are always open."""
    if index == len(items):
        return 0
    weight, value = items[index]
    best = best_value(items, room, index + 1)
    if weight <= room:
        best = max(best, value + best_value(items, room - weight, index + 1))
    return best
