from itertools import groupby


def salted_sums(pairs, hot_keys, salts):
    """Sort, group, and deal the rows out by arithmetic: no row is ever given a salt of its own."""
    hot_keys = frozenset(hot_keys)
    totals = dict()
    load = dict()

    def key_of(pair):
        return pair[0]

    # sorting by the key only, so that values are never compared
    for key, rows in groupby(sorted(pairs, key=key_of, reverse=True), key_of):
        number = 0
        total = 0
        for row in rows:
            number += 1
            total += row[1]
        totals[key] = total
        if key not in hot_keys:
            load[(key, 0)] = number
            continue
        rounds, rest = divmod(number, salts)
        for salt in range(salts if rounds else rest):
            if salt < rest:
                load[(key, salt)] = rounds + 1
            else:
                load[(key, salt)] = rounds
    return (totals, load)
