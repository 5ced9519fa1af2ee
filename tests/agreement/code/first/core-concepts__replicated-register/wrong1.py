# WRONG: "between equal counters the lower writer name (as strings) wins" -- the name of the holder decides instead of the writer: r = ReplicatedRegister(["a", "b", "c", "d"], "AP"); r.partition([["a", "d"], ["b", "c"]]); r.write("d", "from d"); r.write("b", "from b"); r.heal(); r.read("a") must be "from b", is "from d"
class ReplicatedRegister:
    """One value on several nodes; mode is "CP" or "AP"."""

    def __init__(self, nodes, mode):
        self.nodes = list(nodes)
        self.mode = mode
        self.copies = {n: (0, None) for n in self.nodes}
        self.groups = {n: self.nodes for n in self.nodes}

    def _ok(self, node):
        return self.mode == "AP" or 2 * len(self.groups[node]) > len(self.nodes)

    def partition(self, groups):
        self.groups = {n: [n] for n in self.nodes}
        for group in groups:
            for n in group:
                self.groups[n] = list(group)

    def heal(self):
        newest = min(self.nodes, key=lambda n: (-self.copies[n][0], n))
        self.copies = {n: self.copies[newest] for n in self.nodes}
        self.groups = {n: self.nodes for n in self.nodes}

    def write(self, node, value):
        if not self._ok(node):
            return False
        group = self.groups[node]
        counter = max(self.copies[n][0] for n in group) + 1
        for n in group:
            self.copies[n] = (counter, value)
        return True

    def read(self, node):
        return self.copies[node][1] if self._ok(node) else None
