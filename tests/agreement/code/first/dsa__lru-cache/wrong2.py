# WRONG: "`put(key, value)` stores `value` under `key` and makes that key the most recently used one." -- capacity 2: put("a", 1), put("b", 2), put("a", 10), put("c", 3), get("a") gives -1 instead of 10 (overwriting does not move the node)
class Node:
    def __init__(self, key, value):
        self.key = key
        self.value = value
        self.prev = None
        self.next = None


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.nodes = {}
        self.head = Node(None, None)
        self.tail = Node(None, None)
        self.head.next = self.tail
        self.tail.prev = self.head

    def _remove(self, node):
        node.prev.next = node.next
        node.next.prev = node.prev

    def _add_to_front(self, node):
        node.next = self.head.next
        node.prev = self.head
        self.head.next.prev = node
        self.head.next = node

    def get(self, key):
        if key not in self.nodes:
            return -1
        node = self.nodes[key]
        self._remove(node)
        self._add_to_front(node)
        return node.value

    def put(self, key, value):
        if key in self.nodes:
            self.nodes[key].value = value
            return
        if len(self.nodes) == self.capacity:
            last = self.tail.prev
            self._remove(last)
            del self.nodes[last.key]
        node = Node(key, value)
        self.nodes[key] = node
        self._add_to_front(node)
