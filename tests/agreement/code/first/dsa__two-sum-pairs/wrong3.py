# WRONG: "The function should take O(n) time on average for a list of n numbers." -- find_pairs(list(range(200_000)), 199_999): each of 100,000 pairs is looked up in the list of the pairs so far, about 5 * 10**9 comparisons
def find_pairs(arr, target):
    seen = set()
    result = []
    for x in arr:
        y = target - x
        if y in seen:
            pair = (min(x, y), max(x, y))
            if pair not in result:
                result.append(pair)
        seen.add(x)
    return result
