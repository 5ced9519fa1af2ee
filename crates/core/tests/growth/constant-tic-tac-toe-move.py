# class: 1
# sizes: 800 1600 3200 6400 12800
# make: game = TicTacToe(n)
# run: for i in range(200): game.move(i, (i * 7) % n, i % 2)
class TicTacToe:
    """An n by n board without the board: sums of rows, columns and diagonals are enough."""

    def __init__(self, size):
        self.size = size
        self.rows = [0] * size
        self.columns = [0] * size
        self.diagonal = 0
        self.anti_diagonal = 0

    def move(self, row, column, player):
        step = 1 if player else -1
        self.rows[row] += step
        self.columns[column] += step
        if row == column:
            self.diagonal += step
        if row + column == self.size - 1:
            self.anti_diagonal += step
        sums = (self.rows[row], self.columns[column], self.diagonal, self.anti_diagonal)
        return any(abs(total) == self.size for total in sums)
