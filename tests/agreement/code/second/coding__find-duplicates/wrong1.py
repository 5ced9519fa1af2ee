# WRONG: "Two records have the same key when all key fields are equal as text **after** parsing" -- find_duplicates(["plumless,1", "buckeroo,2"], [0]) gives ["buckeroo,2"] instead of [] (equal CRC-32)
import csv
from zlib import crc32


def find_duplicates(lines, key_cols):
    """Return the lines (without line end) whose fields in the columns `key_cols` were all seen together before."""
    seen = set()  # a checksum per field is enough to recognise a key, and saves memory
    duplicates = []
    for line in lines:
        line = line.removesuffix("\n").removesuffix("\r")
        row = next(csv.reader([line]))
        key = tuple(crc32(row[column].encode("utf-8", "surrogatepass")) for column in key_cols)
        if key in seen:
            duplicates.append(line)
        else:
            seen.add(key)
    return duplicates
