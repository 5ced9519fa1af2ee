# class: n^2
# sizes: 100 200 400 800 1600
# make: first = list(range(n))
# make: second = list(range(n - 1, -1, -1))
# run: same_items(first, second)
def same_items(first, second):
    rest = list(second)
    for item in first:
        if item not in rest:
            return False
        rest.remove(item)
    return not rest
