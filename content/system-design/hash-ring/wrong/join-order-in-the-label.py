import bisect
import hashlib


def position(text):
    return int(hashlib.md5(text.encode()).hexdigest(), 16)


class HashRing:
    def __init__(self, nodes, replicas=150):
        self.nodes = list(nodes)
        self.replicas = replicas
        self.build()

    def build(self):
        self.points = sorted((position(f"{i}:{replica}"), node) for i, node in enumerate(self.nodes) for replica in range(self.replicas))

    def add_node(self, node):
        self.nodes.append(node)
        self.build()

    def remove_node(self, node):
        self.nodes.remove(node)
        self.build()

    def get_node(self, key):
        index = bisect.bisect(self.points, (position(key), ""))
        return self.points[index % len(self.points)][1]
