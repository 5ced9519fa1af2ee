# WRONG: "So a value pairs with itself only if it occurs at least twice in `arr`; even then that pair is listed once." -- find_pairs([3, 3, 3, 3], 6) gives [(3, 3), (3, 3)]
from collections import Counter


def find_pairs(arr, target):
    counts = Counter(arr)
    result = []
    for value in counts:
        other = target - value
        if value == other:
            result.extend([(value, value)] * (counts[value] // 2))
        elif value < other and other in counts:
            result.append((value, other))
    return result
