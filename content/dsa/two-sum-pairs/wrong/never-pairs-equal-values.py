def find_pairs(arr, target):
    values = set(arr)
    return [(value, target - value) for value in values if value < target - value and target - value in values]
