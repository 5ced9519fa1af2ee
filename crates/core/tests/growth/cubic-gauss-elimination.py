# class: n^3
# sizes: 8 16 32 64 128
# make: matrix = [[10.0 * n if r == c else float((r * 7 + c * 3) % 11) for c in range(n)] for r in range(n)]
# run: determinant(matrix)
def determinant(matrix):
    rows = [row[:] for row in matrix]
    size = len(rows)
    result = 1.0
    for pivot in range(size):
        result = result * rows[pivot][pivot] % 1e9
        for below in range(pivot + 1, size):
            factor = rows[below][pivot] / rows[pivot][pivot]
            for column in range(pivot, size):
                rows[below][column] -= factor * rows[pivot][column]
    return result
