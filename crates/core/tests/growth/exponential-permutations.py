# class: 2^n
# sizes: 3 4 5 6 7
# make: items = list(range(n))
# run: permutations(items)
def permutations(items):
    """n! of them, which is more than 2^n."""
    if len(items) <= 1:
        return [items]
    result = []
    for index, item in enumerate(items):
        for rest in permutations(items[:index] + items[index + 1:]):
            result.append([item] + rest)
    return result
