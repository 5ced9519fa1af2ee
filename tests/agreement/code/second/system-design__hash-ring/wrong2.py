# WRONG: "The node of a key depends only on the key, on `replicas` and on the nodes that the ring holds now: not on their order, not on what was added and removed before" -- HashRing(["n1", "n11"]) and HashRing(["n11", "n1"]) give different nodes for 187 of the keys "user-0" to "user-999": "n1" + "10" and "n11" + "0" are the same point, and the last one added gets it
import hashlib
from bisect import bisect_left, insort


def _position(text):
    return int.from_bytes(hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:8], "big")


class HashRing:
    def __init__(self, nodes, replicas=150):
        self._replicas = replicas
        self._positions = []
        self._owner = {}
        for node in nodes:
            self.add_node(node)

    def get_node(self, key):
        index = bisect_left(self._positions, _position(key))
        if index == len(self._positions):
            index = 0
        return self._owner[self._positions[index]]

    def add_node(self, node):
        for number in range(self._replicas):
            position = _position(node + str(number))
            if position not in self._owner:
                insort(self._positions, position)
            self._owner[position] = node

    def remove_node(self, node):
        for number in range(self._replicas):
            position = _position(node + str(number))
            if self._owner.get(position) == node:
                del self._owner[position]
                del self._positions[bisect_left(self._positions, position)]
