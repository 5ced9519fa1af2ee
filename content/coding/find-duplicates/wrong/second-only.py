import csv


def find_duplicates(lines, key_cols):
    seen = set()
    reported = set()
    duplicates = []
    for line in lines:
        line = line.rstrip("\r\n")
        fields = next(csv.reader([line]))
        key = tuple(fields[column] for column in key_cols)
        if key in seen and key not in reported:
            duplicates.append(line)
            reported.add(key)
        seen.add(key)
    return duplicates
