# class: n^2
# sizes: 50 100 200 400 800
# make: arr = list(range(n))
# run: total(arr)
def total(arr):
    if not arr:
        return 0
    head, *rest = arr
    return head + total(rest)
