# class: log n
# sizes: 800 1600 3200 6400 12800
# make: store = TimeMap()
# make: for i in range(n): store.set("key", "v%d" % i, 10 * i)
# make: import random
# make: rng = random.Random(3)
# make: moments = [rng.randrange(10 * n) for _ in range(200)]
# run: for moment in moments: store.get("key", moment)
class TimeMap:
    def __init__(self):
        self.history = {}

    def set(self, key, value, timestamp):
        self.history.setdefault(key, []).append((timestamp, value))

    def get(self, key, timestamp):
        entries = self.history.get(key, [])
        answer = ""
        left, right = 0, len(entries) - 1
        while left <= right:
            middle = (left + right) // 2
            when, value = entries[middle]
            if when <= timestamp:
                answer = value
                left = middle + 1
            else:
                right = middle - 1
        return answer
