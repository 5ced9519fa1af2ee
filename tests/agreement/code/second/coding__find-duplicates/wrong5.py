# WRONG: "A line is returned as it came (quotes and spaces included), without its line end." -- find_duplicates(["1,a,b\x1dc\n", "2,a,b\x1dc\n"], [1]) gives ["2,a,b"] instead of ["2,a,b\x1dc"] (likewise with a form feed)
import csv


def find_duplicates(lines, key_cols):
    """Return the lines (without line end) whose fields in the columns `key_cols` were all seen together before."""
    seen = set()
    result = []
    for line in lines:
        fields = next(csv.reader([line]))
        key = tuple(fields[column] for column in key_cols)
        if key in seen:
            result.append(line.splitlines()[0])
        seen.add(key)
    return result
