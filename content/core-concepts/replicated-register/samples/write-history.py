from collections import defaultdict


class ReplicatedRegister:
    """Every node keeps the log of writes that it has seen; the newest entry is its value."""

    def __init__(self, nodes, mode):
        self.cp = mode == "CP"
        self.nodes = tuple(nodes)
        self.logs = {n: [] for n in nodes}
        self.component = defaultdict(int)

    def partition(self, groups):
        labels = {n: -1 - i for i, n in enumerate(self.nodes)}
        labels.update((n, i) for i, group in enumerate(groups) for n in group)
        self.component = labels

    def members(self, node):
        return [n for n in self.nodes if self.component[n] == self.component[node]]

    @staticmethod
    def newest(log):
        return sorted(log, key=lambda entry: (-entry[0], entry[1]))[0] if log else (0, "", None)

    def heal(self):
        everything = [entry for n in self.nodes for entry in self.logs[n]]
        entry = self.newest(everything)
        self.logs = {n: [entry] if entry[0] else [] for n in self.nodes}
        self.component = defaultdict(int)

    def quorum(self, node):
        return len(self.members(node)) >= len(self.nodes) // 2 + 1

    def write(self, node, value):
        if self.cp and not self.quorum(node):
            return False
        members = self.members(node)
        top = max(self.newest(self.logs[m])[0] for m in members)
        for m in members:
            self.logs[m].append((top + 1, node, value))
        return True

    def read(self, node):
        if self.cp and not self.quorum(node):
            return None
        return self.newest(self.logs[node])[2]
