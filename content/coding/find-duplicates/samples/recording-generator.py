import csv
import operator


def find_duplicates(lines, key_cols):
    """One csv.reader for the whole stream; a generator remembers the line it has just handed over."""
    current = None

    def remembered():
        nonlocal current
        for current in lines:
            yield current

    seen, result = set(), []
    key_of = operator.itemgetter(*key_cols)
    for row in csv.reader(remembered()):
        key = key_of(row)
        if key in seen:
            result.append(current.removesuffix("\n").removesuffix("\r"))
        else:
            seen.add(key)
    return result
