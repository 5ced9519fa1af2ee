import csv
import hashlib


def find_duplicates(lines, key_cols):
    seen = set()
    duplicates = []
    for line in lines:
        line = line.rstrip("\r\n")
        fields = next(csv.reader([line]))
        key = "|".join(fields[column] for column in key_cols)
        digest = hashlib.md5(key.encode()).hexdigest()
        if digest in seen:
            duplicates.append(line)
        seen.add(digest)
    return duplicates
