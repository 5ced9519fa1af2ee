def find_pairs(arr, target):
    position = {}
    pairs = set()
    for index, number in enumerate(arr):
        if position.get(target - number):
            pairs.add(tuple(sorted((number, target - number))))
        position.setdefault(number, index)
    return list(pairs)
