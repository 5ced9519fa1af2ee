def salted_sums(pairs, hot_keys, salts):
    grouped = {}
    for key, value in pairs:
        grouped.setdefault(key, []).append(value)
    totals = {}
    load = {}
    for key, values in grouped.items():
        ways = salts if key in hot_keys else 1
        slices = [values[salt::ways] for salt in range(min(ways, len(values)))]
        totals[key] = sum(sum(part) for part in slices)
        load.update({(key, salt): len(part) for salt, part in enumerate(slices)})
    return (totals, load)
