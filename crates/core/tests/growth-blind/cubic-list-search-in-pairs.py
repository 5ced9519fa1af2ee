# class: n^3
# sizes: 25 50 100 200 400
# make: arr = list(range(0, 2 * n, 2))
# run: triangle(arr)
def triangle(arr):
    return sum(1 for a in arr for b in arr if (a + b + 1) in arr)
