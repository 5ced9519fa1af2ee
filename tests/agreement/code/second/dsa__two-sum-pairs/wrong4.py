# WRONG: "`arr` is a list of integers ... `target` is an integer." / "a value pairs with itself only if it occurs at least twice" -- find_pairs([2**53 + 1] * 2, 2**54 + 2) gives [], find_pairs([2**53 + 3], 2**54 + 6) gives a pair (target / 2 is a float)
from collections import Counter


def find_pairs(arr, target):
    counts = Counter(arr)
    half = target / 2
    result = []
    for value, times in counts.items():
        if value == half:
            if times >= 2:
                result.append((value, value))
        elif value < half and target - value in counts:
            result.append((value, target - value))
    return result
