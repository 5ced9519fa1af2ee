class Node:
    """One entry of the cache, linked to its neighbours in order of use."""

    def __init__(self, key=None, value=None):
        self.key = key
        self.value = value
        self.previous = self.next = self


class LRUCache:
    """A ring of nodes around a sentinel: after it the oldest entry, before it the newest."""

    def __init__(self, capacity):
        self.capacity = capacity
        self.nodes = {}
        self.sentinel = Node()

    def get(self, key):
        if key not in self.nodes:
            return -1
        node = self.nodes[key]
        self._unlink(node)
        self._link_newest(node)
        return node.value

    def put(self, key, value):
        if key in self.nodes:
            self._unlink(self.nodes[key])
        self.nodes[key] = Node(key, value)
        self._link_newest(self.nodes[key])
        if len(self.nodes) > self.capacity:
            oldest = self.sentinel.next
            self._unlink(oldest)
            del self.nodes[oldest.key]

    def _unlink(self, node):
        node.previous.next = node.next
        node.next.previous = node.previous

    def _link_newest(self, node):
        node.previous = self.sentinel.previous
        node.next = self.sentinel
        node.previous.next = node
        self.sentinel.previous = node
