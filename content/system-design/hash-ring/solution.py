import bisect
import hashlib


def position(label) -> bytes:
    """Where a label stands on the ring, the same in every process."""
    return hashlib.sha256(repr(label).encode()).digest()


class HashRing:
    def __init__(self, nodes, replicas=150):
        self.replicas = replicas
        self.points = []  # sorted (position, node)
        for node in nodes:
            self.add_node(node)

    def get_node(self, key):
        after = bisect.bisect(self.points, (position(key),))
        _, node = self.points[after % len(self.points)]
        return node

    def add_node(self, node):
        self.points.extend((position((node, replica)), node) for replica in range(self.replicas))
        self.points.sort()

    def remove_node(self, node):
        self.points = [(place, owner) for place, owner in self.points if owner != node]
