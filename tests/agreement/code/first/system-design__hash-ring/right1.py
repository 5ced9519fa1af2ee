import bisect
import hashlib


class HashRing:
    """Finds the node of a key."""

    def __init__(self, nodes, replicas=150):
        self.replicas = replicas
        self.points = []  # sorted list of (position, node)
        for node in nodes:
            self.add_node(node)

    def position(self, text):
        data = text.encode("utf-8", "surrogatepass")
        return int(hashlib.md5(data).hexdigest(), 16)

    def get_node(self, key):
        """Return the node that holds key."""
        i = bisect.bisect_left(self.points, (self.position(key), ""))
        if i == len(self.points):
            i = 0  # after the last point comes the first
        return self.points[i][1]

    def add_node(self, node):
        """Put a node on the ring."""
        for number in range(self.replicas):
            bisect.insort(self.points, (self.position(node + ":" + str(number)), node))

    def remove_node(self, node):
        """Take a node off the ring."""
        kept = []
        for point in self.points:
            if point[1] != node:
                kept.append(point)
        self.points = kept
