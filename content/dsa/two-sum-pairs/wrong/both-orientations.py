from collections import Counter


def find_pairs(arr, target):
    counts = Counter(arr)
    pairs = []
    for value in counts:
        other = target - value
        if other in counts and (other != value or counts[value] > 1):
            pairs.append((value, other))
    return pairs
