def find_pairs(arr, target):
    seen = set()
    for number in arr:
        if target - number in seen:
            return [(target - number, number)]
        seen.add(number)
    return []
