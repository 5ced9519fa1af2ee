from itertools import chain


def scan(row_groups, column, low, high):
    def pick(group):
        """None: not read. Else the matching rows, with no test per row where the stats spare it."""
        match group["stats"].get(column):
            case (least, most) if most < low or high < least:
                return None
            case (least, most) if low <= least and most <= high:
                return list(group["rows"])
            case _:
                return list(filter(lambda row: not (row[column] < low or high < row[column]), group["rows"]))

    read = [part for part in map(pick, row_groups) if part is not None]
    return list(chain.from_iterable(read)), len(read)
