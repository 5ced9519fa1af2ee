from collections import deque

MAZE = """\
S.#.....
.#..###.
...#...#
.#...#.E"""
cells = {(r, c): ch for r, line in enumerate(MAZE.splitlines()) for c, ch in enumerate(line)}
start, goal = (next(k for k, v in cells.items() if v == letter) for letter in "SE")


def neighbours(cell):
    r, c = cell
    for other in ((r + 1, c), (r, c + 1), (r - 1, c), (r, c - 1)):
        if cells.get(other, "#") != "#":
            yield other


previous, queue = {start: None}, deque([start])
while queue:
    cell = queue.popleft()
    if cell == goal:
        break
    for other in neighbours(cell):
        if other not in previous:
            previous[other] = cell
            queue.append(other)
path, cell = [], goal
while cell:
    path.append(cell)
    cell = previous[cell]
path.reverse()
print(len(path), path[:4])
for r, line in enumerate(MAZE.splitlines()):
    print("".join("*" if (r, c) in path and ch == "." else ch for c, ch in enumerate(line)))
edges = [("a", "b", 4), ("a", "c", 1), ("c", "b", 2), ("b", "d", 5), ("c", "d", 8), ("e", "f", 3)]
parent = {}


def find(x):
    parent.setdefault(x, x)
    while parent[x] != x:
        parent[x] = parent[parent[x]]
        x = parent[x]
    return x


tree = []
for a, b, weight in sorted(edges, key=lambda e: e[2]):
    if find(a) != find(b):
        parent[find(a)] = find(b)
        tree.append((a, b, weight))
print(tree, sum(w for *_, w in tree), len({find(x) for x in "abcdef"}))
distance = {(a, b): float("inf") for a in "abcd" for b in "abcd"} | {(x, x): 0 for x in "abcd"} | {(a, b): w for a, b, w in edges if a in "abcd"}
for k in "abcd":
    for i in "abcd":
        for j in "abcd":
            distance[i, j] = min(distance[i, j], distance[i, k] + distance[k, j])
print({b: distance["a", b] for b in "abcd"}, distance["d", "a"])
