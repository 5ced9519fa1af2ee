"""Bloom filter on a packed bit array, with keyed BLAKE2b as the family of hash functions."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Final, Protocol

_ENCODING: Final = "utf-16-le"
_DIGEST_BYTES: Final = 24


class HashFamily(Protocol):
    """A family of independent functions from strings to positions."""

    def positions(self, item: str) -> Iterator[int]: ...


@dataclass(frozen=True)
class KeyedBlake:
    """The i-th function is BLAKE2b with i as its key, reduced to a position below `size`."""

    size: int
    count: int

    def positions(self, item: str) -> Iterator[int]:
        data = item.encode(_ENCODING)
        for index in range(self.count):
            key = index.to_bytes(16, "big")
            digest = blake2b(data, digest_size=_DIGEST_BYTES, key=key).digest()
            yield int.from_bytes(digest, "little") % self.size


@dataclass
class BitArray:
    """`size` bits, eight per byte."""

    size: int
    _bytes: bytearray = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._bytes = bytearray((self.size + 7) // 8)

    def set(self, position: int) -> None:
        self._bytes[position >> 3] |= 1 << (position & 7)

    def is_set(self, position: int) -> bool:
        return bool(self._bytes[position >> 3] >> (position & 7) & 1)


class BloomFilter:
    """A set of strings in `size` bits, with `hash_count` hash functions."""

    def __init__(self, size: int, hash_count: int) -> None:
        if size < 1 or hash_count < 1:
            raise ValueError("size and hash_count must be at least 1")
        self._hashes: HashFamily = KeyedBlake(size, hash_count)
        self._bits = BitArray(size)

    def add(self, item: str) -> BloomFilter:
        """Set the bits of item; return the filter, so that calls can be chained."""
        for position in self._hashes.positions(item):
            self._bits.set(position)
        return self

    def contains(self, item: str) -> bool:
        """Return True if all bits of item are set."""
        return all(map(self._bits.is_set, self._hashes.positions(item)))

    __contains__ = contains
