# class: 2^n
# sizes: 6 8 10 12 14
# make: items = list(range(n))
# run: sum(1 for _ in subsets(items))
def subsets(items):
    if not items:
        yield []
        return
    for rest in subsets(items[1:]):
        yield rest
        yield [items[0], *rest]
