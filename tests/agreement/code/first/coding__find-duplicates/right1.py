import csv


def find_duplicates(lines, key_cols):
    """Return the lines (without line end) whose fields in the columns `key_cols` were all seen together before."""
    seen = set()
    duplicates = []
    for line in lines:
        if line.endswith("\r\n"):
            line = line[:-2]
        elif line.endswith("\n"):
            line = line[:-1]
        fields = next(csv.reader([line]))
        key = tuple(fields[col] for col in key_cols)
        if key in seen:
            duplicates.append(line)
        else:
            seen.add(key)
    return duplicates
