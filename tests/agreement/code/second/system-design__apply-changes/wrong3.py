# WRONG: "Do not change `table`, `changes` or any row in them." -- changes = [(1, "c", "a", {"v": 1}), (2, "u", "a", {"v": 2})]; apply_changes({}, changes) leaves changes[0] == (1, "c", "a", {"v": 2})
from operator import itemgetter


def apply_changes(table, changes):
    result = {key: dict(row) for key, row in table.items()}
    done = set()
    for lsn, op, key, row in sorted(changes, key=itemgetter(0)):
        if lsn in done:
            continue  # delivered before
        done.add(lsn)
        if op == "d":
            result.pop(key, None)
        elif key in result:
            columns = dict(row)
            result[key].clear()
            result[key].update(columns)
        else:
            result[key] = row
    return result
