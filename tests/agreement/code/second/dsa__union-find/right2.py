class UnionFind:
    """Naive linking (no sizes, no ranks): path compression alone is O(log n) amortised.

    Everything lives in closures. An element without an entry in `boss` speaks for its own set.
    """

    def __init__(self, n):
        boss = {}
        joined = 0

        def find(x):
            walked = []
            while x in boss:
                walked.append(x)
                x = boss[x]
            for passed in walked[:-1]:
                boss[passed] = x
            return x

        def union(x, y):
            nonlocal joined
            first = find(x)
            second = find(y)
            if first == second:
                return False
            boss[first] = second
            joined = joined + 1
            return True

        self._how_many = lambda: n - joined
        self.find = find
        self.union = union
        self.connected = lambda x, y: find(x) == find(y)

    count = property(lambda self: self._how_many())
