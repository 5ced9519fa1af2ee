# WRONG: "The node of a key depends only on the key, on `replicas` and on the nodes that the ring holds now: not on their order" -- HashRing(["cache-1", "cache-11"]) and HashRing(["cache-11", "cache-1"]) differ, e.g. for the key "user-9" ("cache-1" + "10" and "cache-11" + "0" are the same point)
import bisect
import hashlib


class HashRing:
    """Finds the node of a key."""

    def __init__(self, nodes, replicas=150):
        self.replicas = replicas
        self.owner = {}
        self.positions = []
        for node in nodes:
            self.add_node(node)

    def _hash(self, text):
        return int.from_bytes(hashlib.sha1(text.encode("utf-8", "surrogatepass")).digest(), "big")

    def get_node(self, key):
        """Return the node that holds key."""
        i = bisect.bisect(self.positions, self._hash(key)) % len(self.positions)
        return self.owner[self.positions[i]]

    def add_node(self, node):
        """Put a node on the ring."""
        for i in range(self.replicas):
            self.owner[self._hash(f"{node}{i}")] = node
        self.positions = sorted(self.owner)

    def remove_node(self, node):
        """Take a node off the ring."""
        self.owner = {position: name for position, name in self.owner.items() if name != node}
        self.positions = sorted(self.owner)
