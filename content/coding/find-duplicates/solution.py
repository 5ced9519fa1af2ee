import csv


def find_duplicates(lines, key_cols):
    seen = set()
    duplicates = []
    for line in lines:
        record = line.rstrip("\r\n")
        fields = next(csv.reader([record]))
        key = tuple(fields[column] for column in key_cols)
        if key in seen:
            duplicates.append(record)
        seen.add(key)
    return duplicates
