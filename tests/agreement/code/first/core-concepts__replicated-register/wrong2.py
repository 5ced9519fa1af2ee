# WRONG: "The write gets the highest counter in the group of `node`, plus 1" -- only the own counter of `node` is asked: r = ReplicatedRegister(["a", "b", "c"], "AP"); r.partition([["a", "b"], ["c"]]); r.write("a", 1); r.write("a", 2); r.partition([["a"], ["b", "c"]]); r.write("c", 3); r.heal(); r.read("a") must be 3 (counter 3), is 2
class ReplicatedRegister:
    """One value on several nodes; mode is "CP" or "AP"."""

    def __init__(self, nodes, mode):
        self.nodes = list(nodes)
        self.mode = mode
        self.copies = {n: (0, "", None) for n in self.nodes}
        self.groups = {n: self.nodes for n in self.nodes}

    def _ok(self, node):
        return self.mode == "AP" or 2 * len(self.groups[node]) > len(self.nodes)

    def partition(self, groups):
        self.groups = {n: [n] for n in self.nodes}
        for group in groups:
            for n in group:
                self.groups[n] = list(group)

    def heal(self):
        newest = min(self.copies.values(), key=lambda c: (-c[0], c[1]))
        self.copies = {n: newest for n in self.nodes}
        self.groups = {n: self.nodes for n in self.nodes}

    def write(self, node, value):
        if not self._ok(node):
            return False
        copy = (self.copies[node][0] + 1, node, value)
        for n in self.groups[node]:
            self.copies[n] = copy
        return True

    def read(self, node):
        return self.copies[node][2] if self._ok(node) else None
