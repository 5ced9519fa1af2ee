import csv
from collections import Counter


def find_duplicates(lines, key_cols):
    def key_of(line):
        fields = next(csv.reader([line.rstrip("\r\n")]))
        return tuple(fields[column] for column in key_cols)

    counts = Counter(key_of(line) for line in lines)
    repeated = {key for key, count in counts.items() if count > 1}
    seen = set()
    duplicates = []
    for line in lines:
        key = key_of(line)
        if key in repeated and key in seen:
            duplicates.append(line.rstrip("\r\n"))
        seen.add(key)
    return duplicates
