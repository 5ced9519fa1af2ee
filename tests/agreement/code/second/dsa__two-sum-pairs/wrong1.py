# WRONG: "`arr` is a list of integers, in any order, possibly empty, possibly with negative numbers, zeros and repeated values." -- find_pairs([0, 5], 5) gives [] (a partner 0 counts as "none"; [5, 0] and [0, 0] work)
def find_pairs(arr, target):
    waiting = {}
    pairs = set()
    for value in arr:
        if value + value == target:
            if value in waiting:
                pairs.add((value, value))
        else:
            partner = waiting.get(value)
            if partner:
                pairs.add((min(value, partner), max(value, partner)))
        waiting[target - value] = value
    return list(pairs)
