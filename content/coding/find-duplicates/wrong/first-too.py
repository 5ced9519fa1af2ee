import csv
from collections import defaultdict


def find_duplicates(lines, key_cols):
    groups = defaultdict(list)
    for line in lines:
        line = line.rstrip("\r\n")
        fields = next(csv.reader([line]))
        groups[tuple(fields[column] for column in key_cols)].append(line)
    return [line for group in groups.values() if len(group) > 1 for line in group]
