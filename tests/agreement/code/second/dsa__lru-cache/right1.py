class LRUCache:
    """Entries live in numbered slots; four parallel lists and a dict are all there is.

    Slot 0 is no entry but the place where the ring of slots begins and ends:
    newer[0] is the entry used longest ago, older[0] the one used last.
    """

    __slots__ = ("_capacity", "_slot", "_keys", "_values", "_older", "_newer")

    def __init__(self, capacity):
        if capacity < 1:
            raise ArithmeticError("a cache needs room for one entry at least")
        self._capacity = capacity
        self._slot = {}
        self._keys, self._values, self._older, self._newer = [None], [None], [0], [0]

    def _cut_out(self, slot):
        before, after = self._older[slot], self._newer[slot]
        self._newer[before], self._older[after] = after, before

    def _to_the_end(self, slot):
        last = self._older[0]
        self._older[slot], self._newer[slot] = last, 0
        self._newer[last] = self._older[0] = slot

    def get(self, key):
        """Return the value stored under key, or -1."""
        slot = self._slot.get(key, 0)
        if not slot:
            return -1
        self._cut_out(slot)
        self._to_the_end(slot)
        return self._values[slot]

    def put(self, key, value):
        """Store value under key; return the key that had to go, if there was one, in a tuple."""
        gone = ()
        slot = self._slot.get(key, 0)
        if slot:
            self._cut_out(slot)
        elif len(self._slot) < self._capacity:
            slot = len(self._keys)
            for column in (self._keys, self._values, self._older, self._newer):
                column.append(0)
        else:
            slot = self._newer[0]
            gone = (self._keys[slot],)
            del self._slot[self._keys[slot]]
            self._cut_out(slot)
        self._slot[key] = slot
        self._keys[slot], self._values[slot] = key, value
        self._to_the_end(slot)
        return gone
