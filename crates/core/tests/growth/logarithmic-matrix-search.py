# class: log n
# sizes: 400 800 1600 3200 6400
# make: matrix = [[4 * row + column for column in range(4)] for row in range(n)]
# run: for i in range(200): contains(matrix, i * n // 50 + 1)
def contains(matrix: list[list[int]], target: int) -> bool:
    """Rows sorted, each after the one before: one long sorted list, n times 4."""
    columns = len(matrix[0])
    left, right = 0, len(matrix) * columns
    while left < right:
        middle = (left + right) // 2
        row, column = divmod(middle, columns)
        if matrix[row][column] < target:
            left = middle + 1
        else:
            right = middle
    return left < len(matrix) * columns and matrix[left // columns][left % columns] == target
