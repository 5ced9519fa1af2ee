"""Streams of CSV lines, and how much memory a call needs for them."""
import tracemalloc


class Stream:
    """Lines that can be gone through once; a second pass finds nothing."""

    def __init__(self, lines):
        self._lines = list(lines)
        self.passes = 0

    def __iter__(self):
        self.passes += 1
        lines, self._lines = self._lines, []
        return iter(lines)


def random_lines(rng, count):
    """Records of four columns: number, name, city, code; the same values now in quotes, now without, all line ends."""
    names = ["Ann", "ann", "Lee, Ann", 'Bo "B" Li', "Bo", "", "Bo|x", "x"]
    cities = ["Oslo", "Oslo ", "x", "Rome, IT", "B|Rome"]

    def field(text):
        quoted = '"' + text.replace('"', '""') + '"'
        return quoted if "," in text or '"' in text or rng.random() < 0.4 else text

    return [
        ",".join([str(number), field(rng.choice(names)), field(rng.choice(cities)), field(str(rng.randrange(40)))]) + rng.choice(["\n", "\r\n", ""])
        for number in range(count)
    ]


def peak_memory(find, width):
    """The result, and the largest number of bytes in use at one time, for 100 records with different keys and lines of about `width` characters."""
    lines = (f"{number},{number:0{width}d},{number % 7}\n" for number in range(100))
    tracemalloc.start()
    try:
        result = find(lines, [0, 2])
        return result, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def memory_growth(find):
    """Results for 100 narrow and 100 wide lines with the same keys, and for how many more lines the wide ones needed memory, in fifties."""
    peak_memory(find, 10)
    narrow, low = peak_memory(find, 100)
    wide, high = peak_memory(find, 600)
    return narrow, wide, max(0, high - low) // 500 // 50
