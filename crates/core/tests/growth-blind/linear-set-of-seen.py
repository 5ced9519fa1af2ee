# class: n
# sizes: 200 400 800 1600 3200
# make: arr = list(range(n))
# run: pairs(arr, n)
def pairs(arr, target):
    seen, found = set(), set()
    for value in arr:
        if target - value in seen:
            found.add((min(value, target - value), max(value, target - value)))
        seen.add(value)
    return list(found)
