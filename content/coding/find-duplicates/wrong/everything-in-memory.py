import csv


def find_duplicates(lines, key_cols):
    all_lines = [line.rstrip("\r\n") for line in lines]
    seen = set()
    duplicates = []
    for line, fields in zip(all_lines, csv.reader(all_lines)):
        key = tuple(fields[column] for column in key_cols)
        if key in seen:
            duplicates.append(line)
        seen.add(key)
    return duplicates
