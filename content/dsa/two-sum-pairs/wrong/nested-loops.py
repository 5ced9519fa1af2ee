def find_pairs(arr, target):
    pairs = set()
    for i in range(len(arr)):
        for j in range(i + 1, len(arr)):
            if arr[i] + arr[j] == target:
                pairs.add((min(arr[i], arr[j]), max(arr[i], arr[j])))
    return list(pairs)
