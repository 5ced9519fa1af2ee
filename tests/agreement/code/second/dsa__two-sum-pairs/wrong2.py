# WRONG: "The function should take O(n) time on average for a list of n numbers." -- find_pairs([5] * 100000, 10) takes O(n^2): the copies are counted again for each copy of half the target
def find_pairs(arr, target):
    seen = set()
    pairs = set()
    for value in arr:
        other = target - value
        if value == other:
            if arr.count(value) > 1:
                pairs.add((value, value))
        elif other in seen:
            pairs.add((min(value, other), max(value, other)))
        seen.add(value)
    return list(pairs)
