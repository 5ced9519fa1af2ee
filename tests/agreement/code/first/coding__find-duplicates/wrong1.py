# WRONG: "spaces belong to the field" -- find_duplicates(["1,a \n", "2,a\n"], [1]) gives ["2,a"], must be []
import csv


def find_duplicates(lines, key_cols):
    seen = set()
    result = []
    for line in lines:
        line = line.rstrip()
        row = next(csv.reader([line]))
        key = tuple(row[c] for c in key_cols)
        if key in seen:
            result.append(line)
        seen.add(key)
    return result
