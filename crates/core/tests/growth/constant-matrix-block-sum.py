# class: 1
# sizes: 400 800 1600 3200 6400
# make: table = prefix_table([[row % 7 + column for column in range(8)] for row in range(n)])
# run: for i in range(200): block_sum(table, i, 1, n - i // 2, 7)
def prefix_table(matrix):
    rows, columns = len(matrix), len(matrix[0])
    table = [[0] * (columns + 1) for _ in range(rows + 1)]
    for r in range(rows):
        for c in range(columns):
            table[r + 1][c + 1] = matrix[r][c] + table[r][c + 1] + table[r + 1][c] - table[r][c]
    return table


def block_sum(table, top, left, bottom, right):
    return table[bottom][right] - table[top][right] - table[bottom][left] + table[top][left]
