# class: 1
# sizes: 1000 2000 4000 8000 16000
# make: cache = LRUCache(n)
# make: for key in range(n): cache.put(key, str(key))
# run: for i in range(100): cache.put(n + i, "new"); cache.get(n // 2 + i)
class Node:
    __slots__ = ("key", "value", "before", "after")

    def __init__(self, key=None, value=None):
        self.key = key
        self.value = value
        self.before = None
        self.after = None


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.nodes = {}
        self.head = Node()
        self.tail = Node()
        self.head.after = self.tail
        self.tail.before = self.head

    def _unlink(self, node):
        node.before.after = node.after
        node.after.before = node.before

    def _add_last(self, node):
        last = self.tail.before
        last.after = node
        node.before = last
        node.after = self.tail
        self.tail.before = node

    def get(self, key):
        node = self.nodes.get(key)
        if node is None:
            return -1
        self._unlink(node)
        self._add_last(node)
        return node.value

    def put(self, key, value):
        if key in self.nodes:
            self._unlink(self.nodes.pop(key))
        elif len(self.nodes) == self.capacity:
            oldest = self.head.after
            self._unlink(oldest)
            del self.nodes[oldest.key]
        node = Node(key, value)
        self.nodes[key] = node
        self._add_last(node)
