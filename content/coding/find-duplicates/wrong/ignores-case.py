import csv


def find_duplicates(lines, key_cols):
    seen = set()
    duplicates = []
    for line in lines:
        line = line.rstrip("\r\n")
        fields = next(csv.reader([line]))
        key = tuple(fields[column].lower() for column in key_cols)
        if key in seen:
            duplicates.append(line)
        seen.add(key)
    return duplicates
