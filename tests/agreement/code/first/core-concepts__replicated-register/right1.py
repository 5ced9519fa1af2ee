class ReplicatedRegister:
    """One value on several nodes; mode is "CP" or "AP"."""

    def __init__(self, nodes, mode):
        self.nodes = list(nodes)
        self.mode = mode
        self.counter = {}
        self.writer = {}
        self.value = {}
        for node in self.nodes:
            self.counter[node] = 0
            self.writer[node] = ""
            self.value[node] = None
        self.group = {}
        self._join_all()

    def _join_all(self):
        for node in self.nodes:
            self.group[node] = list(self.nodes)

    def _refuses(self, node):
        if self.mode == "AP":
            return False
        return 2 * len(self.group[node]) <= len(self.nodes)

    def partition(self, groups):
        """Split the network; nodes that are not listed are alone."""
        for node in self.nodes:
            self.group[node] = [node]
        for group in groups:
            for node in group:
                self.group[node] = list(group)

    def heal(self):
        """One group again, everybody with the newest copy."""
        best = self.nodes[0]
        for node in self.nodes[1:]:
            if self.counter[node] > self.counter[best]:
                best = node
            elif self.counter[node] == self.counter[best] and self.writer[node] < self.writer[best]:
                best = node
        counter, writer, value = self.counter[best], self.writer[best], self.value[best]
        for node in self.nodes:
            self.counter[node] = counter
            self.writer[node] = writer
            self.value[node] = value
        self._join_all()

    def write(self, node, value):
        """Return True, or False if the node refuses."""
        if self._refuses(node):
            return False
        highest = 0
        for member in self.group[node]:
            if self.counter[member] > highest:
                highest = self.counter[member]
        for member in self.group[node]:
            self.counter[member] = highest + 1
            self.writer[member] = node
            self.value[member] = value
        return True

    def read(self, node):
        """Return the node's value, or None."""
        if self._refuses(node):
            return None
        return self.value[node]
