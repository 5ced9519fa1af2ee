# WRONG: "Each unordered pair of **values** is listed once" -- find_pairs([3, -3], 0) gives [(3, -3), (-3, 3)] (for target 0 both values have the same absolute value)
from collections import Counter


def find_pairs(arr, target):
    counts = Counter(arr)
    result = []
    for value in counts:
        other = target - value
        if other not in counts:
            continue
        if value == other:
            if counts[value] > 1:
                result.append((value, other))
        elif abs(value) <= abs(other):
            result.append((value, other))
    return result
