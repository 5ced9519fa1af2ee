from itertools import chain


def scan(row_groups, column, low, high):
    survivors = [
        group["rows"]
        for group in row_groups
        if column not in group["stats"]
        or max(low, group["stats"][column][0]) <= min(high, group["stats"][column][1])
    ]
    return list(filter(lambda row: low <= row[column] <= high, chain.from_iterable(survivors))), len(survivors)
