from operator import itemgetter


def apply_changes(table, changes):
    final = {key: row for _, _, key, row in sorted(changes, key=itemgetter(0))}
    merged = table | final
    return {key: row for key, row in merged.items() if row is not None}
