from collections import Counter
from itertools import count


class ReplicatedRegister:
    """An append-only log of writes. A node holds only a position in the log and the label of its group."""

    def __init__(self, nodes, mode):
        self._strict = mode == "CP"
        self._log = [(0, "", None)]            # (-counter, writer, value); entry 0 is "no value"
        self._at = dict.fromkeys(nodes, 0)     # node -> position in the log
        self._fresh = count()
        self._label = dict.fromkeys(nodes, next(self._fresh))
        self._size = Counter(self._label.values())

    def _quorum(self, node):
        return not self._strict or self._size[self._label[node]] * 2 > len(self._at)

    def partition(self, groups):
        label = {n: g for g, group in zip(self._fresh, groups) for n in group}
        self._label = {n: label[n] if n in label else next(self._fresh) for n in self._at}
        self._size = Counter(self._label.values())

    def heal(self):
        best = min((self._log[i] for i in self._at.values()), key=lambda copy: copy[:2])
        self._log = [best]                     # nobody needs the rest any more
        self._at = dict.fromkeys(self._at, 0)
        self.partition([list(self._at)])

    def write(self, node, value):
        if ok := self._quorum(node):
            mine = self._label[node]
            group = [n for n, label in self._label.items() if label == mine]
            lowest = min(self._log[self._at[n]][0] for n in group)
            self._log.append((lowest - 1, node, value))
            self._at |= dict.fromkeys(group, len(self._log) - 1)
        return ok

    def read(self, node):
        return self._log[self._at[node]][2] if self._quorum(node) else None
