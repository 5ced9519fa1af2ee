# WRONG: "between equal counters the lower writer name (as strings) wins" -- ReplicatedRegister(["b", "a"], "AP"): partition([["a"], ["b"]]); write("a", 1); write("b", 2); heal(); read("a") gives 2 (the place in `nodes` decides)


class ReplicatedRegister:
    """One value on several nodes; mode is "CP" or "AP"."""

    def __init__(self, nodes, mode):
        self.number = {name: number for number, name in enumerate(nodes)}
        self.mode = mode
        size = len(self.number)
        self.counter = [0] * size
        self.writer = list(range(size))
        self.value = [None] * size
        self.group = [range(size)] * size

    def partition(self, groups):
        """Split the network; nodes that are not listed are alone."""
        self.group = [[i] for i in range(len(self.group))]
        for group in groups:
            members = [self.number[name] for name in group]
            for i in members:
                self.group[i] = members

    def heal(self):
        """One group again, everybody with the newest copy."""
        size = len(self.group)
        best = min(range(size), key=lambda i: (-self.counter[i], self.writer[i]))
        self.counter = [self.counter[best]] * size
        self.writer = [self.writer[best]] * size
        self.value = [self.value[best]] * size
        self.group = [range(size)] * size

    def _ok(self, i):
        return self.mode == "AP" or 2 * len(self.group[i]) > len(self.group)

    def write(self, node, value):
        """Return True, or False if the node refuses."""
        me = self.number[node]
        if not self._ok(me):
            return False
        counter = max(self.counter[i] for i in self.group[me]) + 1
        for i in self.group[me]:
            self.counter[i], self.writer[i], self.value[i] = counter, me, value
        return True

    def read(self, node):
        """Return the node's value, or None."""
        me = self.number[node]
        return self.value[me] if self._ok(me) else None
