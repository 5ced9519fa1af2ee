import bisect
import hashlib


class HashRing:
    def __init__(self, nodes, replicas=150):
        self.replicas = replicas
        self.owner = {}
        self.positions = []
        for node in nodes:
            self.add_node(node)

    @staticmethod
    def _hash(text):
        return int.from_bytes(hashlib.sha1(text.encode("utf-8")).digest()[:8], "big")

    def _labels(self, node):
        for number in range(self.replicas):
            yield self._hash(f"{number}/{node}")

    def add_node(self, node):
        for position in self._labels(node):
            self.owner[position] = node
            bisect.insort(self.positions, position)

    def remove_node(self, node):
        for position in self._labels(node):
            del self.owner[position]
            self.positions.remove(position)

    def get_node(self, key):
        slot = bisect.bisect_left(self.positions, self._hash(key))
        if slot == len(self.positions):
            slot = 0
        return self.owner[self.positions[slot]]
