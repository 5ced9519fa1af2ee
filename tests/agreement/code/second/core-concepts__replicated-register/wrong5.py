# WRONG: "a node whose group is not a majority (more than half of all nodes) refuses" -- ReplicatedRegister(["a", "b", "c", "d", "e"], "CP"): partition([["a", "b"], ["c"]]); write("a", 1) gives True (2 of the 3 nodes that partition lists)


class ReplicatedRegister:
    """One value on several nodes; mode is "CP" or "AP"."""

    def __init__(self, nodes, mode):
        self.cp = mode == "CP"
        self.copies = {node: (0, "", None) for node in nodes}
        self.groups = [list(self.copies)]

    def partition(self, groups):
        """Split the network; nodes that are not listed are alone."""
        self.groups = [list(group) for group in groups]

    def heal(self):
        """One group again, everybody with the newest copy."""
        self.groups = [list(self.copies)]
        newest = min(self.copies.values(), key=lambda copy: (-copy[0], copy[1]))
        self.copies = dict.fromkeys(self.copies, newest)

    def _members(self, node):
        for group in self.groups:
            if node in group:
                return group
        return [node]

    def _majority(self, members):
        return 2 * len(members) > sum(len(group) for group in self.groups)

    def write(self, node, value):
        """Return True, or False if the node refuses."""
        members = self._members(node)
        if self.cp and not self._majority(members):
            return False
        counter = max(self.copies[member][0] for member in members) + 1
        for member in members:
            self.copies[member] = (counter, node, value)
        return True

    def read(self, node):
        """Return the node's value, or None."""
        if self.cp and not self._majority(self._members(node)):
            return None
        return self.copies[node][2]
