import csv
from operator import itemgetter


class _Trie(dict):
    """Nested dicts: one level for each key column, and nothing below the last one."""

    __slots__ = ()

    def __missing__(self, field):
        branch = self[field] = _Trie()
        return branch

    def newcomer(self, fields):
        *path, last = fields
        node = self
        for field in path:
            node = node[field]
        known = last in node
        node[last]
        return not known


class _Desk(list):
    """Hands out what lies on it, and may be filled again after it was found empty."""

    __slots__ = ()

    def __iter__(self):
        return self

    def __next__(self):
        if not self:
            raise StopIteration
        return self.pop()


def _records(lines):
    """Yield (bare line, fields); one reader serves all lines and is handed them one by one."""
    desk = _Desk()
    reader = csv.reader(desk)
    for line in lines:
        bare = line.removesuffix("\n")
        if len(bare) < len(line):
            bare = bare.removesuffix("\r")
        desk.append(bare)
        yield bare, next(reader)


def find_duplicates(lines, key_cols):
    columns = tuple(key_cols)
    pick = itemgetter(*columns, columns[0])   # the first column twice: always a tuple
    seen = _Trie()
    return [bare for bare, fields in _records(lines) if not seen.newcomer(pick(fields)[:-1])]
