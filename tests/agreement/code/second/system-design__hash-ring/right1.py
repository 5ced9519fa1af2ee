"""The ring is walked downwards: a key belongs to the nearest point at or below it. Points are 20-byte digests, sorted lazily."""
import hashlib
from bisect import bisect


class HashRing:
    __slots__ = ("_replicas", "_holds", "_points", "_stale", "__weakref__")

    def __init__(self, nodes, replicas=150):
        self._replicas = replicas
        self._holds = {}        # node -> its digests
        self._points = []
        self._stale = False
        for node in reversed(nodes):
            self.add_node(node)

    @staticmethod
    def _digest(kind, text, number=0):
        raw = text.encode("utf-32-le", "surrogatepass")
        return hashlib.sha1(b"%c%d|%b" % (kind, number, raw)).digest()

    def get_node(self, key):
        if self._stale:
            self._points = sorted((digest, node) for node, digests in self._holds.items() for digest in digests)
            self._stale = False
        place = bisect(self._points, self._digest(b"K", key), key=lambda point: point[0])
        return self._points[place - 1][1]   # before the first comes the last, index -1

    def add_node(self, node):
        self._holds[node] = [self._digest(b"N", node, number) for number in range(self._replicas)]
        self._stale = True
        return self

    def remove_node(self, node):
        self._stale = True
        return self._holds.pop(node)
