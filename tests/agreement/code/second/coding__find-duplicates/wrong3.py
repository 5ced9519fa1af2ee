# WRONG: "The result lists, in order of appearance, each line whose key occurred in an earlier line" (an empty key field is a field like any other) -- find_duplicates(["1,", "2,"], [1]) gives [] instead of ["2,"]
import csv


def find_duplicates(lines, key_cols):
    """Return the lines (without line end) whose fields in the columns `key_cols` were all seen together before."""
    seen = set()
    result = []
    for line in lines:
        line = line.rstrip("\r\n")
        fields = next(csv.reader([line]))
        key = tuple(fields[column] for column in key_cols)
        if not any(key):
            continue  # a record without a key is not the duplicate of anything
        if key in seen:
            result.append(line)
        seen.add(key)
    return result
