def find_pairs(arr, target):
    values = set(arr)
    pairs = set()
    for value in values:
        if target - value in values:
            pairs.add(tuple(sorted((value, target - value))))
    return list(pairs)
