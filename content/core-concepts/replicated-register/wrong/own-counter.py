from collections import defaultdict


class ReplicatedRegister:
    def __init__(self, nodes, mode):
        self.nodes = nodes
        self.mode = mode
        self.counters = defaultdict(int)
        self.writers = defaultdict(str)
        self.values = dict.fromkeys(nodes)
        self.heal()

    def partition(self, groups):
        self.group_of = {node: [node] for node in self.nodes}
        for group in groups:
            for node in group:
                self.group_of[node] = group

    def heal(self):
        newest = min(self.nodes, key=lambda node: (-self.counters[node], self.writers[node]))
        self._store(self.nodes, self.counters[newest], self.writers[newest], self.values[newest])
        self.partition([self.nodes])

    def write(self, node, value):
        if self._refuses(node):
            return False
        group = self.group_of[node]
        counter = self.counters[node] + 1
        self._store(group, counter, node, value)
        return True

    def read(self, node):
        return None if self._refuses(node) else self.values[node]

    def _refuses(self, node):
        return self.mode == "CP" and 2 * len(self.group_of[node]) <= len(self.nodes)

    def _store(self, group, counter, writer, value):
        for node in group:
            self.counters[node] = counter
            self.writers[node] = writer
            self.values[node] = value
