"""Positions come from random.Random seeded with bytes (the same in every process); the ring is a table of 256 slices."""
from random import Random


def _numbers(label, text):
    # A seed of bytes goes through SHA-512 inside of Random, it does not use hash().
    generator = Random(label + text.encode("utf-16-be", "surrogatepass"))
    while True:
        yield generator.getrandbits(64)


class HashRing:
    SLICES = 256

    def __init__(self, nodes, replicas=150):
        table = [[] for _ in range(self.SLICES)]
        width = 2 ** 64 // self.SLICES

        def points(node):
            numbers = _numbers(b"node", node)
            for _ in range(replicas):
                yield next(numbers)

        def add(node):
            for position in points(node):
                table[position // width].append((position, node))
            return len(table)

        def remove(node):
            for position in points(node):
                piece = table[position // width]
                piece.remove((position, node))
            return None

        def get(key):
            position = next(_numbers(b"key", key))
            index = position // width
            best = None
            for point in table[index]:
                if point[0] >= position and (best is None or point < best):
                    best = point
            if best is not None:
                return best[1]
            for step in range(1, self.SLICES + 1):      # the last step comes back to the slice of the key
                piece = table[(index + step) % self.SLICES]
                if piece:
                    return min(piece)[1]
            raise LookupError("nobody is on the ring")

        self.__functions = {"get": get, "add": add, "remove": remove}
        for node in nodes:
            add(node)

    @property
    def get_node(self):
        return self.__functions["get"]

    @property
    def add_node(self):
        return self.__functions["add"]

    @property
    def remove_node(self):
        return self.__functions["remove"]
