# class: n^2
# sizes: 100 200 400 800 1600
# make: first = list(range(n))
# make: second = list(range(n, 2 * n))
# run: common(first, second)
def common(first, second):
    return [x for x in first if x in second]
