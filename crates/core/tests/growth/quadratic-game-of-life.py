# class: n^2
# sizes: 8 16 32 64 128
# make: board = [[(r * c) % 3 % 2 for c in range(n)] for r in range(n)]
# run: step(board)
def step(board):
    size = len(board)

    def neighbours(row, column):
        total = 0
        for r in range(max(0, row - 1), min(size, row + 2)):
            for c in range(max(0, column - 1), min(size, column + 2)):
                if (r, c) != (row, column):
                    total += board[r][c]
        return total

    return [[int(neighbours(r, c) == 3 or (board[r][c] and neighbours(r, c) == 2)) for c in range(size)] for r in range(size)]
