# WRONG: "Memory: besides the result, only what is kept per distinct key may grow. Do not keep whole lines." -- find_duplicates((f"k{i},{i:01000}" for i in range(10_000)), [0]) holds all 10 MB of lines at once, the keys need about 2 MB
import csv


def find_duplicates(lines, key_cols):
    texts = [line.rstrip("\r\n") for line in lines]
    seen = set()
    duplicates = []
    for text, fields in zip(texts, csv.reader(texts)):
        key = tuple(fields[col] for col in key_cols)
        if key in seen:
            duplicates.append(text)
        seen.add(key)
    return duplicates
