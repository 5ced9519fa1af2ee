# The dice are random.Random. If it is seeded with a string it always rolls the same numbers,
# in every process (strings are seeded through SHA-512, not through hash()), and Python's
# documentation promises that random() goes on doing so.
import random


class BloomFilter:
    def __init__(self, size, hash_count):
        self.size = size
        self.hash_count = hash_count
        self.cells = None                     # the bits come with the first item

    def get_positions(self, item):
        dice = random.Random("bloom filter item " + item)
        positions = []
        counter = 0
        while counter < self.hash_count:
            high = int(dice.random() * 2 ** 53)
            low = int(dice.random() * 2 ** 53)
            number = high * 2 ** 53 + low
            position = number % self.size
            positions.append(position)
            counter = counter + 1
        return positions

    @property
    def add(self):
        def do_add(item):
            if self.cells is None:
                number_of_bytes = self.size // 8
                if self.size % 8 != 0:
                    number_of_bytes = number_of_bytes + 1
                self.cells = bytearray(number_of_bytes)
            for position in self.get_positions(item):
                mask = 2 ** (position % 8)
                self.cells[position // 8] = self.cells[position // 8] | mask
            return item
        return do_add

    @property
    def contains(self):
        def do_contains(item):
            if self.cells is None:
                return False
            for position in self.get_positions(item):
                mask = 2 ** (position % 8)
                if self.cells[position // 8] & mask == 0:
                    return False
            return True
        return do_contains
