def find_pairs(arr, target):
    """Return a list of 2-tuples: each unordered pair of values that adds up to target, once."""
    seen = set()
    pairs = set()
    for number in arr:
        other = target - number
        if other in seen:
            if number < other:
                pairs.add((number, other))
            else:
                pairs.add((other, number))
        seen.add(number)
    return list(pairs)
