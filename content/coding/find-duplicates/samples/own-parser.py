from __future__ import annotations

from collections.abc import Iterable


def parse(record: str) -> list[str]:
    fields: list[str] = []
    position = 0
    while True:
        if record[position : position + 1] == '"':
            field = ""
            position += 1
            while True:
                end = record.index('"', position)
                field += record[position:end]
                position = end + 1
                if record[position : position + 1] != '"':
                    break
                field += '"'
                position += 1
        else:
            end = record.find(",", position)
            end = len(record) if end < 0 else end
            field = record[position:end]
            position = end
        fields.append(field)
        if position >= len(record):
            return fields
        position += 1


def find_duplicates(lines: Iterable[str], key_cols: list[int]) -> list[str]:
    seen: dict[tuple[str, ...], None] = {}
    duplicates: list[str] = []
    for line in lines:
        record = line.rstrip("\n").rstrip("\r")
        fields = parse(record)
        key = tuple([fields[column] for column in key_cols])
        if key in seen:
            duplicates.append(record)
        seen[key] = None
    return duplicates
