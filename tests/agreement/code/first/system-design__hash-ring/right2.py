from bisect import bisect
from functools import partial
from hashlib import blake2b
from heapq import merge
from itertools import chain, repeat


def digest(*parts):
    return blake2b("\0".join(parts).encode("utf-16-le", "surrogatepass"), digest_size=12, person=b"ring").digest()


def points(replicas, node):
    return sorted(zip((digest(f"#{i}", node) for i in range(replicas)), repeat(node)))


class HashRing:
    """An immutable tuple of (digest, node) pairs that add_node and remove_node replace; both return the ring."""

    def __init__(self, nodes, replicas=150):
        self._points = partial(points, replicas)
        self._ring = tuple(sorted(chain.from_iterable(map(self._points, nodes))))

    def get_node(self, key):
        i = bisect(self._ring, digest(key), key=lambda point: point[0])
        return self._ring[i - len(self._ring)][1]  # a negative index, or 0 after the last point

    def add_node(self, node):
        self._ring = (*merge(self._ring, self._points(node)),)
        return self

    def remove_node(self, node):
        self._ring = (*(point for point in self._ring if point[1] != node),)
        return self
