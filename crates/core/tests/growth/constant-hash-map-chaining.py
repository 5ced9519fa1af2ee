# class: 1
# sizes: 500 1000 2000 4000 8000
# make: table = HashMap(n)
# make: for key in range(0, 3 * n, 3): table.put(key, -key)
# run: for i in range(200): table.get(i * 3); table.put(i * 3, i)
class HashMap:
    """Separate chaining; with as many buckets as keys a chain is short."""

    def __init__(self, size):
        self.buckets = [[] for _ in range(size)]

    def _bucket(self, key):
        return self.buckets[(key // 3) % len(self.buckets)]

    def put(self, key, value):
        bucket = self._bucket(key)
        for index, (known, _) in enumerate(bucket):
            if known == key:
                bucket[index] = (key, value)
                return
        bucket.append((key, value))

    def get(self, key, default=None):
        for known, value in self._bucket(key):
            if known == key:
                return value
        return default
