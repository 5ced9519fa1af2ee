from collections import Counter


def find_pairs(arr, target):
    counts = Counter(arr)
    result = [(a, target - a) for a in counts if a < target - a and target - a in counts]
    half, rest = divmod(target, 2)
    if rest == 0 and counts[half] > 1:
        result.append((half, half))
    return result
