# WRONG: "`replicas` (at least 1) is the number of points that each node has on the ring" / "not on what was added and removed before" -- ring = HashRing(["a", "b"], 5); ring.add_node("c") gives "c" 150 points, so the ring differs from HashRing(["a", "b", "c"], 5) (e.g. for the key "user-0")
import bisect
import hashlib


def position(text):
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


class HashRing:
    """Finds the node of a key."""

    def __init__(self, nodes, replicas=150):
        self.points = []
        for node in nodes:
            self.add_node(node, replicas)

    def get_node(self, key):
        """Return the node that holds key."""
        index = bisect.bisect(self.points, (position(key), ""))
        return self.points[index % len(self.points)][1]

    def add_node(self, node, replicas=150):
        """Put a node on the ring."""
        for i in range(replicas):
            bisect.insort(self.points, (position(f"{node}#{i}"), node))

    def remove_node(self, node):
        """Take a node off the ring."""
        self.points = [point for point in self.points if point[1] != node]
