import csv


def find_duplicates(lines, key_cols):
    seen = set()
    duplicates = []
    for fields in csv.reader(lines):
        key = tuple(fields[column] for column in key_cols)
        if key in seen:
            duplicates.append(",".join(fields))
        seen.add(key)
    return duplicates
