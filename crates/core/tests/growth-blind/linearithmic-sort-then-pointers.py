# class: n log n
# sizes: 200 400 800 1600 3200
# make: arr = [(i * 7919) % 10007 for i in range(n)]
# run: closest(arr)
def closest(arr):
    ordered = sorted(arr)
    return min(b - a for a, b in zip(ordered, ordered[1:]))
