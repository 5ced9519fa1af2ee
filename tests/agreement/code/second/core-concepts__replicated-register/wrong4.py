# WRONG: "goes with the writer's name, `node`, to every node of the group" -- AP, nodes a b c: partition([["a", "c"], ["b"]]); write("c", "from c"); write("b", "from b"); heal(); read("a") gives "from c" instead of "from b" (the first member of the group signs every write)


class ReplicatedRegister:
    """One value on several nodes; mode is "CP" or "AP"."""

    def __init__(self, nodes, mode):
        self.nodes = tuple(nodes)
        self.mode = mode
        self.copies = {node: {"counter": 0, "writer": node, "value": None} for node in self.nodes}
        self.group_of = dict.fromkeys(self.nodes, self.nodes)

    def partition(self, groups):
        """Split the network; nodes that are not listed are alone."""
        self.group_of = {node: (node,) for node in self.nodes}
        for group in groups:
            self.group_of.update(dict.fromkeys(group, tuple(group)))

    def heal(self):
        """One group again, everybody with the newest copy."""
        self.group_of = dict.fromkeys(self.nodes, self.nodes)
        newest = min(self.copies.values(), key=lambda c: (-c["counter"], c["writer"]))
        self.copies = {node: dict(newest) for node in self.nodes}

    def _has_quorum(self, group):
        return self.mode == "AP" or len(group) > len(self.nodes) / 2

    def write(self, node, value):
        """Return True, or False if the node refuses."""
        group = self.group_of[node]
        if not self._has_quorum(group):
            return False
        leader = group[0]
        counter = max(self.copies[member]["counter"] for member in group) + 1
        for member in group:
            self.copies[member] = {"counter": counter, "writer": leader, "value": value}
        return True

    def read(self, node):
        """Return the node's value, or None."""
        if not self._has_quorum(self.group_of[node]):
            return None
        return self.copies[node]["value"]
