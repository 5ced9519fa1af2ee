# class: 2^n
# sizes: 5 6 7 8 9
# run: queens(n)
def queens(size):
    """Placements of queens, by backtracking row by row."""
    columns, rising, falling = set(), set(), set()

    def place(row):
        if row == size:
            return 1
        count = 0
        for column in range(size):
            if column in columns or row + column in rising or row - column in falling:
                continue
            columns.add(column)
            rising.add(row + column)
            falling.add(row - column)
            count += place(row + 1)
            columns.remove(column)
            rising.remove(row + column)
            falling.remove(row - column)
        return count

    return place(0)
