def find_pairs(arr, target):
    seen = set()
    pairs = []
    for number in arr:
        if target - number in seen:
            pairs.append((target - number, number))
        seen.add(number)
    return pairs
