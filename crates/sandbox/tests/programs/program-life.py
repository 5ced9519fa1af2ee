from collections import Counter

GLIDER = """\
.#.
..#
###"""


def parse(text):
    return {(x, y) for y, line in enumerate(text.splitlines()) for x, ch in enumerate(line) if ch == "#"}


def step(cells):
    counts = Counter((x + dx, y + dy) for x, y in cells for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy)
    return {cell for cell, n in counts.items() if n == 3 or n == 2 and cell in cells}


def show(cells, width, height):
    return "\n".join("".join("#" if (x, y) in cells else "." for x in range(width)) for y in range(height))


cells = parse(GLIDER)
for generation in range(5):
    if generation in (0, 1, 4):
        print(f"generation {generation}, {len(cells)} cells")
        print(show(cells, 6, 5))
    cells = step(cells)
moved = parse(GLIDER)
for _ in range(40):
    moved = step(moved)
print(sorted(moved) == sorted((x + 10, y + 10) for x, y in parse(GLIDER)))
blinker = parse("###")
print(step(step(blinker)) == blinker, step(blinker) == blinker)
soup, seen = parse(".##\n##.\n.#."), []
while soup not in seen and len(seen) < 60:
    seen.append(soup)
    soup = step(soup)
print(len(seen), [len(s) for s in seen[:20]])
