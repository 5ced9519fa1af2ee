import heapq
from collections import OrderedDict


class Snapshot(OrderedDict):
    """A dict whose rows are fresh copies; the changed keys come first, the newest change in front."""

    __slots__ = ()

    def put(self, key, row):
        self[key] = dict(row)


def apply_changes(table, changes):
    # a max-heap of (-lsn, arrival); the arrival keeps the comparison away from rows and keys
    changes = tuple(changes)
    heap = [(-change[0], arrival) for arrival, change in enumerate(changes)]
    heapq.heapify(heap)
    decided = set()
    snapshot = Snapshot()
    while heap:
        _, arrival = heapq.heappop(heap)
        _, op, key, row = changes[arrival]
        if key in decided:
            continue
        decided.add(key)
        if op != "d":
            snapshot.put(key, row)
    for key in reversed(list(table)):
        if key not in decided:
            snapshot.put(key, table[key])
    return snapshot
