from __future__ import annotations


def fnv1a(data: bytes, seed: int) -> int:
    """FNV-1a over the seed and the data, with a final mix of the bits."""
    value = 0xCBF29CE484222325 ^ (seed * 0x9E3779B97F4A7C15 & 0xFFFFFFFFFFFFFFFF)
    for byte in data:
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    value ^= value >> 33
    value = value * 0xFF51AFD7ED558CCD & 0xFFFFFFFFFFFFFFFF
    return value ^ value >> 33


class BloomFilter:
    def __init__(self, size: int, hash_count: int) -> None:
        self.bits: list[bool] = [False] * size
        self.seeds = range(1, hash_count + 1)

    def add(self, item: str) -> None:
        data = item.encode()
        for seed in self.seeds:
            self.bits[fnv1a(data, seed) % len(self.bits)] = True

    def contains(self, item: str) -> bool:
        data = item.encode()
        for seed in self.seeds:
            if not self.bits[fnv1a(data, seed) % len(self.bits)]:
                return False
        return True
