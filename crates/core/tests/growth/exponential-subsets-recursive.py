# class: 2^n
# sizes: 8 10 12 14 16
# make: items = list(range(n))
# run: subsets(items)
def subsets(items):
    if not items:
        return [[]]
    rest = subsets(items[1:])
    return rest + [[items[0]] + subset for subset in rest]
