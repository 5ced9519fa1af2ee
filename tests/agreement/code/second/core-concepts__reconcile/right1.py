from collections import defaultdict
from heapq import merge
from itertools import groupby
from operator import itemgetter


def reconcile(source, target, key):
    """A sort-merge join: both sides sorted by key, walked together, nothing looked up."""
    by_key = itemgetter(key)

    def side(label, rows):
        for row in sorted(rows, key=by_key):
            yield row[key], label, row

    report = defaultdict(list, {"changed": [], "extra": [], "missing": []})
    both = merge(side("missing", source), side("extra", target), key=itemgetter(0))
    for value, group in groupby(both, key=itemgetter(0)):
        group = list(group)
        if len(group) == 1:
            report[group[0][1]].append(value)
        elif dict(group[0][2]) != dict(group[1][2]):     # plain dicts: an OrderedDict would look at the order
            report["changed"].append(value)
    return report
