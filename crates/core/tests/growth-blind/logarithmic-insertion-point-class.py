# class: log n
# sizes: 200 400 800 1600 3200
# make: keys = Keys(list(range(0, 2 * n, 2)))
# run: for i in range(64): keys.rank(i * n // 32 + 1)
class Keys:
    def __init__(self, keys):
        self.keys = tuple(keys)

    def rank(self, key):
        def search(low, high):
            if low == high:
                return low
            middle = (low + high) // 2
            return search(low, middle) if key <= self.keys[middle] else search(middle + 1, high)

        return search(0, len(self.keys))
