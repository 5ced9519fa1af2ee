# WRONG: "`nodes` is a list, may be empty, and is not changed." -- nodes = ["paris", "tokyo"]; HashRing(nodes).remove_node("tokyo"): nodes is now ["paris"]
import hashlib
from bisect import bisect_left


def _position(text):
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()


class HashRing:
    def __init__(self, nodes, replicas=150):
        self.nodes = nodes
        self.replicas = replicas
        self._build()

    def _build(self):
        self._ring = sorted(
            (_position(f"{node}#{number}"), node) for node in self.nodes for number in range(self.replicas)
        )

    def get_node(self, key):
        index = bisect_left(self._ring, (_position(key), ""))
        return self._ring[index % len(self._ring)][1]

    def add_node(self, node):
        self.nodes = self.nodes + [node]
        self._build()

    def remove_node(self, node):
        self.nodes.remove(node)
        self._build()
