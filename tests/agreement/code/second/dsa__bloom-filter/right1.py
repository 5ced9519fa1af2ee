"""Bits in sparse 64-bit words; the k positions are the digits of one long hash number, written in base m."""
import hashlib
from collections import defaultdict
from itertools import islice


class _Bits(defaultdict):
    """As many bits as you like; a word exists only once a bit in it is set."""

    def __init__(self):
        super().__init__(int)

    def __iadd__(self, position):
        word, bit = divmod(position, 64)
        self[word] |= 1 << bit
        return self

    def __contains__(self, position):
        word, bit = divmod(position, 64)
        return self.get(word, 0) >> bit & 1 == 1


def _digits(number, base):
    while True:
        number, digit = divmod(number, base)
        yield digit


class BloomFilter:
    __slots__ = ("_m", "_k", "_bits")

    def __init__(self, size, hash_count):
        self._m, self._k, self._bits = size, hash_count, _Bits()

    def _positions(self, item):
        # enough hash bytes for k digits in base m, and 16 more, so that also the last digit is even
        length = self._k * self._m.bit_length() // 8 + 17
        digest = hashlib.shake_256(b"bloom\0" + str.encode(item, "utf-8")).digest(length)
        return islice(_digits(int.from_bytes(digest, "little"), self._m), self._k)

    def add(self, item):
        """Returns whether the item looked new."""
        new = not self.contains(item)
        for position in self._positions(item):
            self._bits += position
        return new

    def contains(self, item):
        return all(position in self._bits for position in self._positions(item))
