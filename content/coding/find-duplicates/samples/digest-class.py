import csv
import hashlib
import io
import json


class KeyMemory:
    """Keeps 16 bytes per distinct key."""

    def __init__(self):
        self._digests = set()

    def is_new(self, parts):
        digest = hashlib.blake2b(json.dumps(parts).encode(), digest_size=16).digest()
        before = len(self._digests)
        self._digests.add(digest)
        return len(self._digests) > before


def duplicates_of(lines, key_cols):
    memory = KeyMemory()
    for line in lines:
        text = line.rstrip("\r\n")
        (row,) = csv.reader(io.StringIO(text))
        if not memory.is_new([row[i] for i in key_cols]):
            yield text


def find_duplicates(lines, key_cols):
    return list(duplicates_of(lines, key_cols))
