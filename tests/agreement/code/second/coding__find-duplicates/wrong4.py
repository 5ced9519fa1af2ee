# WRONG: "Memory: besides the result, only what is kept per distinct key may grow. Do not keep whole lines." -- find_duplicates((f"{n}," + "x" * 100000 for n in range(200)), [0]): the peak of memory is about 20 MB instead of about 1 MB
import csv


def find_duplicates(lines, key_cols):
    """Return the lines (without line end) whose fields in the columns `key_cols` were all seen together before."""
    first = {}
    result = []
    for number, line in enumerate(lines):
        line = line.rstrip("\r\n")
        fields = next(csv.reader([line]))
        key = tuple(fields[column] for column in key_cols)
        if first.setdefault(key, (number, line))[0] != number:
            result.append(line)
    return result
