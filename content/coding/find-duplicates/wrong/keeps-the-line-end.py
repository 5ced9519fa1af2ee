import csv


def find_duplicates(lines, key_cols):
    seen = set()
    duplicates = []
    for line in lines:
        fields = next(csv.reader([line]))
        key = tuple(fields[column] for column in key_cols)
        if key in seen:
            duplicates.append(line.removesuffix("\n"))
        seen.add(key)
    return duplicates
