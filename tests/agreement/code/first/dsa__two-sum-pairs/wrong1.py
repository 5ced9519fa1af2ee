# WRONG: "Each unordered pair of **values** is listed once, however often its values occur" -- find_pairs([1, 5, 1, 5], 6) gives [(1, 5), (1, 5)] instead of one pair (a used partner is only crossed out)
def find_pairs(arr, target):
    waiting = set()
    result = []
    for number in arr:
        partner = target - number
        if partner in waiting:
            result.append((partner, number))
            waiting.remove(partner)
        else:
            waiting.add(number)
    return result
