# WRONG: "the value an `int` (of any size, also zero or negative)" -- salted_sums([("a", 2**63)], set(), 1) raises OverflowError (the bucket sums have 64 bits)
from array import array


def salted_sums(pairs, hot_keys, salts):
    number = {}                  # bucket -> its place in the columns
    sums = array("q")
    rows = array("q")
    seen = {}
    for key, value in pairs:
        salt = 0
        if key in hot_keys:
            salt = seen.get(key, 0) % salts
            seen[key] = seen.get(key, 0) + 1
        place = number.setdefault((key, salt), len(sums))
        if place == len(sums):
            sums.append(0)
            rows.append(0)
        sums[place] += value
        rows[place] += 1

    totals = {}
    for (key, _), place in number.items():
        totals[key] = totals.get(key, 0) + sums[place]
    return totals, {bucket: rows[place] for bucket, place in number.items()}
