import hashlib
from bisect import bisect_left, insort


def _position(text):
    return int(hashlib.md5(text.encode("ascii", "replace")).hexdigest(), 16)


class HashRing:
    def __init__(self, nodes, replicas=150):
        self._replicas = replicas
        self._points = []
        for node in nodes:
            self.add_node(node)

    def get_node(self, key):
        index = bisect_left(self._points, (_position(key), ""))
        return self._points[index % len(self._points)][1]

    def add_node(self, node):
        for number in range(self._replicas):
            insort(self._points, (_position(f"{node}:{number}"), node))

    def remove_node(self, node):
        self._points = [point for point in self._points if point[1] != node]
