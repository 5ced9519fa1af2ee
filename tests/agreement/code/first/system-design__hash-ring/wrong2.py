# WRONG: "and **not on the process**. Every process must find the same node." -- [HashRing(["paris", "tokyo", "lima"]).get_node("user-%d" % i) for i in range(50)] differs between PYTHONHASHSEED=1 and PYTHONHASHSEED=2
import bisect
import hashlib


class HashRing:
    """Finds the node of a key."""

    def __init__(self, nodes, replicas=150):
        self.replicas = replicas
        self.ring = []
        for node in nodes:
            self.add_node(node)

    @staticmethod
    def _position(thing):
        digest = hashlib.md5(str(hash(thing)).encode()).digest()  # hash() alone is not spread well enough
        return int.from_bytes(digest[:8], "big")

    def get_node(self, key):
        """Return the node that holds key."""
        index = bisect.bisect(self.ring, (self._position(key),))
        return self.ring[index % len(self.ring)][1]

    def add_node(self, node):
        """Put a node on the ring."""
        self.ring += [(self._position((node, i)), node) for i in range(self.replicas)]
        self.ring.sort()

    def remove_node(self, node):
        """Take a node off the ring."""
        self.ring = [point for point in self.ring if point[1] != node]
