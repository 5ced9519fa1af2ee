class _Island:
    """A group. As its members exchange their copies when it forms, it needs only one copy for all of them."""

    __slots__ = ("size", "counter", "writer", "value")

    def __init__(self, size, sources):
        self.size = size
        newest = None
        for other in sources:
            if newest is None or other.beats(newest):
                newest = other
        if newest is None:
            self.counter, self.writer, self.value = 0, "", None
        else:
            self.counter, self.writer, self.value = newest.counter, newest.writer, newest.value

    def beats(self, other):
        if self.counter != other.counter:
            return self.counter > other.counter
        return self.writer < other.writer


class ReplicatedRegister:
    __slots__ = ("_map", "_quorum")

    def __init__(self, nodes, mode):
        ocean = _Island(len(nodes), ())
        self._map = dict.fromkeys(nodes, ocean)
        self._quorum = {"CP": len(nodes) // 2 + 1, "AP": 1}[mode]

    def _form(self, members, world):
        island = _Island(len(members), [world[name] for name in members])
        for name in members:
            self._map[name] = island

    def partition(self, groups):
        before = dict(self._map)
        listed = set()
        for members in groups:
            self._form(members, before)
            listed.update(members)
        for name in before.keys() - listed:
            self._form((name,), before)

    def heal(self):
        self._form(tuple(self._map), dict(self._map))

    def write(self, node, value):
        island = self._map[node]
        if island.size < self._quorum:
            return False
        island.counter += 1
        island.writer = node
        island.value = value
        return True

    def read(self, node):
        island = self._map[node]
        return None if island.size < self._quorum else island.value
