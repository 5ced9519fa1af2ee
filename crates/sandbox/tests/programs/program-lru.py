from collections import OrderedDict


class Node:
    __slots__ = ("key", "value", "before", "after")

    def __init__(self, key=None, value=None):
        self.key, self.value, self.before, self.after = key, value, self, self


class Cache:
    def __init__(self, capacity):
        self.capacity, self.nodes, self.root = capacity, {}, Node()

    def _unlink(self, node):
        node.before.after, node.after.before = node.after, node.before
    def _front(self, node):
        first, self.root.after = self.root.after, node
        node.before, node.after, first.before = self.root, first, node
    def get(self, key, default=None):
        if key not in self.nodes:
            return default
        node = self.nodes[key]
        self._unlink(node)
        self._front(node)
        return node.value

    def put(self, key, value):
        if key in self.nodes:
            self._unlink(self.nodes[key])
        elif len(self.nodes) >= self.capacity:
            oldest = self.root.before
            self._unlink(oldest)
            del self.nodes[oldest.key]
        self.nodes[key] = node = Node(key, value)
        self._front(node)

    def __iter__(self):
        node = self.root.after
        while node is not self.root:
            yield node.key, node.value
            node = node.after


cache, model, checks = Cache(3), OrderedDict(), 0
for n in range(200):
    key = n * n % 7
    if n % 3:
        cache.put(key, n)
        model[key] = n
        model.move_to_end(key, last=False)
        if len(model) > 3:
            model.popitem()
    elif cache.get(key) is not None:
        model.move_to_end(key, last=False)
    checks += list(cache) == list(model.items())
    if n % 40 == 0:
        print(n, list(cache))
print(checks, cache.get("absent", "default"))
