def find_pairs(arr, target):
    seen = set()
    pairs = set()
    for number in arr:
        if target - number in seen:
            pairs.add(frozenset((number, target - number)))
        seen.add(number)
    return [sorted(pair) if len(pair) == 2 else list(pair) * 2 for pair in pairs]
