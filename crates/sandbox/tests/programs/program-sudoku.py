PUZZLE = """
53..7....
6..195...
.98....6.
8...6...3
4..8.3..1
7...2...6
.6....28.
...419..5
....8..79
"""


def parse(text):
    return {(r, c): int(ch) if ch != "." else 0 for r, line in enumerate(text.split()) for c, ch in enumerate(line)}


def peers(cell):
    row, column = cell
    box = {(row // 3 * 3 + i, column // 3 * 3 + j) for i in range(3) for j in range(3)}
    return ({(row, j) for j in range(9)} | {(i, column) for i in range(9)} | box) - {cell}


PEERS = {(r, c): peers((r, c)) for r in range(9) for c in range(9)}


def solve(grid):
    empty = [cell for cell, value in grid.items() if not value]
    if not empty:
        return grid
    choices = {cell: set(range(1, 10)) - {grid[p] for p in PEERS[cell]} for cell in empty}
    cell = min(empty, key=lambda c: (len(choices[c]), c))
    for digit in sorted(choices[cell]):
        solved = solve(grid | {cell: digit})
        if solved:
            return solved
    return None


solution = solve(parse(PUZZLE))
for row in range(9):
    print(" ".join(str(solution[row, column]) for column in range(9)))
print(all(len({solution[p] for p in PEERS[cell]} | {solution[cell]}) == 9 for cell in solution))
print(solve(parse(PUZZLE.replace("53..7", "55..7"))))
