import csv


def find_duplicates(lines, key_cols):
    iterator = iter(lines)
    next(iterator, None)
    seen = set()
    duplicates = []
    for line in iterator:
        line = line.rstrip("\r\n")
        fields = next(csv.reader([line]))
        key = tuple(fields[column] for column in key_cols)
        if key in seen:
            duplicates.append(line)
        seen.add(key)
    return duplicates
