import hashlib


class BloomFilter:
    """A set of strings in a fixed number of bits, with false positives but no false negatives."""

    def __init__(self, size, hash_count):
        self.size = size
        self.hash_count = hash_count
        self.bits = bytearray(size)  # one byte for each bit, to keep the code plain

    def add(self, item):
        for position in self._positions(item):
            self.bits[position] = True

    def contains(self, item):
        return all(self.bits[position] for position in self._positions(item))

    def _positions(self, item):
        """Yield one position per hash function: SHA-256 of the function's number and the item."""
        for index in range(self.hash_count):
            digest = hashlib.sha256(f"{index}:{item}".encode()).digest()
            yield int.from_bytes(digest) % self.size
