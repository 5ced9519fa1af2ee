def find_pairs(arr, target):
    position = {}
    pairs = []
    used = set()
    for index, number in enumerate(arr):
        other = target - number
        if other in position and number not in used:
            pairs.append((position[other], index))
            used.update((number, other))
        position[number] = index
    return pairs
