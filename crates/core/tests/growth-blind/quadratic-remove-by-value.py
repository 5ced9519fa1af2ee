# class: n^2
# sizes: 200 400 800 1600 3200
# make: arr = list(range(n))
# run: strike(arr)
def strike(arr):
    left = list(arr)
    for value in reversed(arr):
        left.remove(value)
    return left
