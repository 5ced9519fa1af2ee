# A doubly linked list without node objects: two dicts say which key is older and which is newer.
END = object()


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}
        self.older = {END: END}
        self.newer = {END: END}

    def get(self, key):
        if key in self.values:
            self._cut(key)
            self._append(key)
            return self.values[key]
        return -1

    def put(self, key, value):
        if key in self.values:
            self._cut(key)
        elif len(self.values) == self.capacity:
            victim = self.newer[END]
            self._cut(victim)
            del self.values[victim], self.older[victim], self.newer[victim]
        self.values[key] = value
        self._append(key)

    def _cut(self, key):
        before, after = self.older[key], self.newer[key]
        self.newer[before] = after
        self.older[after] = before

    def _append(self, key):
        last = self.older[END]
        self.newer[last] = key
        self.older[key] = last
        self.newer[key] = END
        self.older[END] = key
