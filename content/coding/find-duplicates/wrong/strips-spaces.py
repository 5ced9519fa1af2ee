import csv


def find_duplicates(lines, key_cols):
    seen = set()
    duplicates = []
    for line in lines:
        line = line.strip()
        fields = [field.strip() for field in next(csv.reader([line]))]
        key = tuple(fields[column] for column in key_cols)
        if key in seen:
            duplicates.append(line)
        seen.add(key)
    return duplicates
