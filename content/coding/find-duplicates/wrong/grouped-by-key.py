import csv


def find_duplicates(lines, key_cols):
    groups = {}
    for line in lines:
        line = line.rstrip("\r\n")
        fields = next(csv.reader([line]))
        key = tuple(fields[column] for column in key_cols)
        if key in groups:
            groups[key].append(line)
        else:
            groups[key] = []
    return [line for group in groups.values() for line in group]
