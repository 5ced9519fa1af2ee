# class: n log n
# sizes: 200 400 800 1600 3200
# make: keys = list(range(0, 3 * n, 3))
# make: wanted = list(range(n))
# run: as_of(keys, wanted)
def as_of(keys, wanted):
    out = []
    for moment in wanted:
        low, high = 0, len(keys)
        while low < high:
            middle = (low + high) >> 1
            if keys[middle] <= moment * 3:
                low = middle + 1
            else:
                high = middle
        out.append(keys[low - 1] if low else None)
    return out
