# WRONG: "The write gets the highest counter in the group of `node`, plus 1" -- AP, nodes a b c: partition([]); write b three times, write("c", "c1"); partition([["a", "b"], ["c"]]); write("a", "a1"); write("c", "c2"); heal(); read("a") gives "c2" instead of "a1" (only the writer's own counter is looked at)


class ReplicatedRegister:
    """One value on several nodes; mode is "CP" or "AP"."""

    def __init__(self, nodes, mode):
        self.nodes = list(nodes)
        self.mode = mode
        self.copies = {node: (0, "", None) for node in self.nodes}
        self.heal()

    def partition(self, groups):
        """Split the network; nodes that are not listed are alone."""
        self.group = {node: [node] for node in self.nodes}
        for group in groups:
            for node in group:
                self.group[node] = list(group)

    def heal(self):
        """One group again, everybody with the newest copy."""
        self.group = {node: self.nodes for node in self.nodes}
        newest = min(self.copies.values(), key=lambda copy: (-copy[0], copy[1]))
        for node in self.nodes:
            self.copies[node] = newest

    def _refuses(self, node):
        return self.mode == "CP" and 2 * len(self.group[node]) <= len(self.nodes)

    def write(self, node, value):
        """Return True, or False if the node refuses."""
        if self._refuses(node):
            return False
        copy = (self.copies[node][0] + 1, node, value)
        for member in self.group[node]:
            self.copies[member] = copy
        return True

    def read(self, node):
        """Return the node's value, or None."""
        if self._refuses(node):
            return None
        return self.copies[node][2]
