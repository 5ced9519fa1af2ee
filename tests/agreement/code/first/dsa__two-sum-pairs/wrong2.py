# WRONG: "the two values of each tuple adding up to `target`" -- find_pairs([2, 2], 5) gives [(2, 2)] instead of [] (the half of an odd target is rounded)
from collections import Counter


def find_pairs(arr, target):
    counts = Counter(arr)
    half = target // 2
    result = [(x, target - x) for x in counts if x < target - x and target - x in counts]
    if counts[half] >= 2:
        result.append((half, half))
    return result
