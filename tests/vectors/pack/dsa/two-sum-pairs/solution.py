def find_pairs(arr, target):
    """Return each unordered pair of values from arr that adds up to target, once."""
    seen = set()
    pairs = set()
    for number in arr:
        complement = target - number
        if complement in seen:
            pairs.add((min(number, complement), max(number, complement)))
        seen.add(number)
    return list(pairs)
