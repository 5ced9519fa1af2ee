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
