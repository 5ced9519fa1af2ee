# class: n^2
# sizes: 200 400 800 1600 3200
# run: exercise(n)
class Cache:
    def __init__(self, capacity):
        self.capacity, self.order, self.values = capacity, [], {}

    def put(self, key, value):
        if key in self.values:
            self.order.remove(key)
        elif len(self.order) == self.capacity:
            del self.values[self.order.pop(0)]
        self.order.append(key)
        self.values[key] = value


def exercise(size):
    cache = Cache(size)
    for key in range(size):
        cache.put(key, key)
    for key in reversed(range(size)):
        cache.put(key, -key)
    return len(cache.values)
