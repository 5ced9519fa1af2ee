def find_pairs(arr, target):
    """List the pairs of values that add up to target, in one pass."""
    seen = set()
    pairs = set()  # a set, so that no pair is listed twice
    for number in arr:
        complement = target - number
        if complement in seen:
            pairs.add((complement, number))
        seen.add(number)
    return list(pairs)
