# WRONG: "Two records have the same key when all key fields are equal as text" -- find_duplicates(['"a|b",c', 'a,"b|c"'], [0, 1]) gives ['a,"b|c"'], must be []
import csv


def find_duplicates(lines, key_cols):
    seen = set()
    duplicates = []
    for raw in lines:
        line = raw.removesuffix("\n").removesuffix("\r")
        fields = next(csv.reader([line]))
        key = "|".join(fields[i] for i in key_cols)
        if key in seen:
            duplicates.append(line)
        else:
            seen.add(key)
    return duplicates
