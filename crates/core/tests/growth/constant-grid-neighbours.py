# class: 1
# sizes: 400 800 1600 3200 6400
# make: grid = [[(r * c) % 3 % 2 for c in range(6)] for r in range(n)]
# run: for i in range(60): live_neighbours(grid, i + 1, i % 6)
def live_neighbours(grid, row, column):
    count = 0
    for dr in (-1, 0, 1):
        for dc in (-1, 0, 1):
            if dr == dc == 0:
                continue
            r, c = row + dr, column + dc
            if 0 <= r < len(grid) and 0 <= c < len(grid[0]):
                count += grid[r][c]
    return count
