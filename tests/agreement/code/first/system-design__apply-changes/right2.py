from operator import itemgetter as at

GONE = object()


def apply_changes(table, changes, *, by=at(0)):
    return {k: r for k, r in (table | {k: GONE if op == "d" else r for _, op, k, r in sorted(changes, key=by)}).items() if r is not GONE}
