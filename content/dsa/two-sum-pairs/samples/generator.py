def _pairs(arr, target):
    waiting, done = set(), set()
    for x in arr:
        y = target - x
        key = frozenset((x, y))
        if y in waiting and key not in done:
            done.add(key)
            yield (y, x)
        waiting |= {x}


def find_pairs(arr, target):
    return list(_pairs(arr, target))
