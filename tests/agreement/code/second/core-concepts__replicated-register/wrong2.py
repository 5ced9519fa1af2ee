# WRONG: "in both modes every node gets the newest copy: counter, writer and value" -- AP, nodes a b: partition([["a"], ["b"]]); write a three times; heal(); partition([["a"], ["b"]]); write("b", "new"); heal(); read("b") gives the third value of a instead of "new" (b kept its counter 0 at the first heal)


class Replica:
    def __init__(self):
        self.counter = 0
        self.writer = ""
        self.value = None


class ReplicatedRegister:
    """One value on several nodes; mode is "CP" or "AP"."""

    def __init__(self, nodes, mode):
        self.mode = mode
        self.replicas = {name: Replica() for name in nodes}
        self.groups = [set(self.replicas)]

    def _group(self, node):
        return next(group for group in self.groups if node in group)

    def _available(self, node):
        return self.mode == "AP" or len(self._group(node)) * 2 > len(self.replicas)

    def partition(self, groups):
        """Split the network; nodes that are not listed are alone."""
        self.groups = [set(group) for group in groups]
        listed = set().union(*self.groups)
        self.groups += [{name} for name in self.replicas if name not in listed]

    def heal(self):
        """One group again, everybody with the newest copy."""
        self.groups = [set(self.replicas)]
        newest = min(self.replicas.values(), key=lambda replica: (-replica.counter, replica.writer))
        for replica in self.replicas.values():
            replica.value = newest.value
            replica.writer = newest.writer

    def write(self, node, value):
        """Return True, or False if the node refuses."""
        if not self._available(node):
            return False
        members = [self.replicas[name] for name in self._group(node)]
        counter = max(replica.counter for replica in members) + 1
        for replica in members:
            replica.counter, replica.writer, replica.value = counter, node, value
        return True

    def read(self, node):
        """Return the node's value, or None."""
        return self.replicas[node].value if self._available(node) else None
