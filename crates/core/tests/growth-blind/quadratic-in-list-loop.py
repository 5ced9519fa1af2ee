# class: n^2
# sizes: 200 400 800 1600 3200
# make: arr = list(range(n))
# run: unique(arr)
def unique(arr):
    seen = []
    for value in arr:
        if value not in seen:
            seen.append(value)
    return seen
