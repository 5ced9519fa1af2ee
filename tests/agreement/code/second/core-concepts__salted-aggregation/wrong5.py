# WRONG: "All rows of any other key go to the bucket `(key, 0)`." -- salted_sums([("a", 1), ("a_0", 2)], {"a"}, 2) gives ({"a": 3}, {("a", 0): 2}) (the plain key "a_0" is taken for the salted name of "a")
def salted_sums(pairs, hot_keys, salts):
    seen = {}
    partial = {}
    rows = {}
    origin = {}
    for key, value in pairs:
        if key in hot_keys:
            salt = seen.get(key, 0) % salts
            seen[key] = seen.get(key, 0) + 1
            name = f"{key}_{salt}"
        else:
            salt = 0
            name = key
        origin.setdefault(name, (key, salt))
        partial[name] = partial.get(name, 0) + value
        rows[name] = rows.get(name, 0) + 1

    totals = {}
    load = {}
    for name, bucket in origin.items():
        totals[bucket[0]] = totals.get(bucket[0], 0) + partial[name]
        load[bucket] = rows[name]
    return totals, load
