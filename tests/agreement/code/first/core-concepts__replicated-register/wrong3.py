# WRONG: "a node that is not listed is alone" -- the unlisted nodes form one group together: r = ReplicatedRegister(["a", "b", "c"], "AP"); r.partition([["a"]]); r.write("b", 1); r.read("c") must be None, is 1
class ReplicatedRegister:
    """One value on several nodes; mode is "CP" or "AP"."""

    def __init__(self, nodes, mode):
        self.nodes = list(nodes)
        self.mode = mode
        self.copies = {n: (0, "", None) for n in self.nodes}
        self.groups = [set(self.nodes)]

    def _group(self, node):
        for group in self.groups:
            if node in group:
                return group

    def _ok(self, node):
        return self.mode == "AP" or 2 * len(self._group(node)) > len(self.nodes)

    def partition(self, groups):
        self.groups = [set(group) for group in groups]
        rest = set(self.nodes).difference(*self.groups)
        if rest:
            self.groups.append(rest)

    def heal(self):
        newest = min(self.copies.values(), key=lambda c: (-c[0], c[1]))
        self.copies = {n: newest for n in self.nodes}
        self.groups = [set(self.nodes)]

    def write(self, node, value):
        if not self._ok(node):
            return False
        group = self._group(node)
        copy = (max(self.copies[n][0] for n in group) + 1, node, value)
        for n in group:
            self.copies[n] = copy
        return True

    def read(self, node):
        return self.copies[node][2] if self._ok(node) else None
