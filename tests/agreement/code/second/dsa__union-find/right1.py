class _Club:
    """A set of elements. The club itself (an object, not a number) is the representative."""

    __slots__ = ("members",)

    def __init__(self, member):
        self.members = [member]

    def __len__(self):
        return len(self.members)

    def __bool__(self):
        return True

    def __repr__(self):
        return "<club of %d>" % len(self)


class UnionFind:
    """No trees: each element knows its club, and the smaller club moves over to the larger."""

    __slots__ = ("_club_of", "_clubs")

    def __init__(self, n):
        self._club_of = [_Club(x) for x in range(n)]
        self._clubs = set(self._club_of)

    @property
    def count(self):
        return len(self._clubs)

    def find(self, x):
        return self._club_of[x]

    def union(self, x, y):
        large, small = self._club_of[x], self._club_of[y]
        if large is small:
            return False
        if len(large) < len(small):
            large, small = small, large
        for member in small.members:
            self._club_of[member] = large
        large.members.extend(small.members)
        small.members = None
        self._clubs.remove(small)
        return True

    def connected(self, x, y):
        return self._club_of[x] is self._club_of[y]
