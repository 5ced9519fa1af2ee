def find_pairs(arr, target):
    """Return a list of 2-tuples: each unordered pair of values that adds up to target, once."""
    raise NotImplementedError
