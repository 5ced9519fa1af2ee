# WRONG: "The node of a key depends only on the key, on `replicas` and on the nodes that the ring holds now" -- HashRing(["a", "b"], 150) and then HashRing(["a", "b"], 1) in one process: the second ring uses the 150 points of the first, so that it places "user-0" to "user-999" otherwise than the same ring made alone in a new process (or made first)
import hashlib
from bisect import bisect_left


def _position(text):
    return int.from_bytes(hashlib.sha1(text.encode("utf-8", "surrogatepass")).digest(), "big")


class HashRing:
    _known = {}  # node -> its positions, so that nothing is hashed twice

    def __init__(self, nodes, replicas=150):
        self._replicas = replicas
        self._points = []
        for node in nodes:
            self._points += self._points_of(node)
        self._points.sort()

    def _points_of(self, node):
        if node not in self._known:
            self._known[node] = [_position(f"{node}:{number}") for number in range(self._replicas)]
        return [(position, node) for position in self._known[node]]

    def get_node(self, key):
        index = bisect_left(self._points, (_position(key), ""))
        return self._points[index % len(self._points)][1]

    def add_node(self, node):
        self._points = sorted(self._points + self._points_of(node))

    def remove_node(self, node):
        self._points = [point for point in self._points if point[1] != node]
