class ReplicatedRegister:
    def __init__(self, nodes, mode):
        self.nodes = list(nodes)
        self.mode = mode
        self.values = {}
        self.counters = {}
        self.writers = {}
        for name in self.nodes:
            self.values[name] = None
            self.counters[name] = 0
            self.writers[name] = ""
        self.groups = [set(self.nodes)]

    def _group(self, node):
        for group in self.groups:
            if node in group:
                return group
        return {node}

    def _has_majority(self, node):
        return 2 * len(self._group(node)) > len(self.nodes)

    def partition(self, groups):
        self.groups = []
        for group in groups:
            self.groups.append(set(group))

    def heal(self):
        best = self.nodes[0]
        for name in self.nodes[1:]:
            if self.counters[name] > self.counters[best]:
                best = name
            elif self.counters[name] == self.counters[best] and self.writers[name] < self.writers[best]:
                best = name
        value, counter, writer = self.values[best], self.counters[best], self.writers[best]
        for name in self.nodes:
            self.values[name] = value
            self.counters[name] = counter
            self.writers[name] = writer
        self.groups = [set(self.nodes)]

    def write(self, node, value):
        if self.mode == "CP" and not self._has_majority(node):
            return False
        counter = 0
        for name in self._group(node):
            counter = max(counter, self.counters[name])
        for name in self._group(node):
            self.counters[name] = counter + 1
            self.writers[name] = node
            self.values[name] = value
        return True

    def read(self, node):
        if self.mode == "CP" and not self._has_majority(node):
            return None
        return self.values[node]
