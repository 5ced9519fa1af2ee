def find_pairs(arr, target):
    pairs = []
    for index, number in enumerate(arr):
        pair = (min(number, target - number), max(number, target - number))
        if target - number in arr[index + 1:] and pair not in pairs:
            pairs.append(pair)
    return pairs
