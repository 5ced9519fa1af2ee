# class: n^2
# sizes: 50 100 200 400 800
# make: arr = list(range(n))
# run: pairs(arr, n)
def pairs(arr, target):
    return [(a, b) for i, a in enumerate(arr) for b in arr[i + 1:] if a + b == target]
