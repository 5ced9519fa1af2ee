from fractions import Fraction
from itertools import permutations


def multiply(a, b):
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]


def power(matrix, n):
    result = [[int(i == j) for j in range(len(matrix))] for i in range(len(matrix))]
    while n:
        if n & 1:
            result = multiply(result, matrix)
        matrix, n = multiply(matrix, matrix), n >> 1
    return result


def determinant(matrix):
    rows, result = [list(map(Fraction, row)) for row in matrix], Fraction(1)
    for i in range(len(rows)):
        pivot = next((r for r in range(i, len(rows)) if rows[r][i]), None)
        if pivot is None:
            return Fraction(0)
        if pivot != i:
            rows[i], rows[pivot], result = rows[pivot], rows[i], -result
        result *= rows[i][i]
        for r in range(i + 1, len(rows)):
            factor = rows[r][i] / rows[i][i]
            rows[r] = [x - factor * y for x, y in zip(rows[r], rows[i])]
    return result


def by_permutations(matrix):
    total = 0
    for order in permutations(range(len(matrix))):
        sign = 1
        for i in range(len(order)):
            for j in range(i):
                sign = -sign if order[j] > order[i] else sign
        product = sign
        for i, j in enumerate(order):
            product *= matrix[i][j]
        total += product
    return total


matrix = [[2, -1, 0, 3], [1, 3, 2, -2], [0, 5, -4, 1], [3, 1, 1, 1]]
print(determinant(matrix), by_permutations(matrix))
print(determinant([[1, 2], [2, 4]]), determinant([[0, 1], [1, 0]]))
print(multiply([[1, 2], [3, 4]], [[0, 1], [1, 0]]))
print(power([[1, 1], [1, 0]], 90)[0][1])
print([list(row) for row in zip(*matrix)][0], [row[::-1] for row in zip(*matrix)][0], sum(matrix[i][i] for i in range(4)))
spiral, grid = [], [list(range(i * 4, i * 4 + 4)) for i in range(3)]
while grid:
    spiral += grid.pop(0)
    grid = [list(row) for row in zip(*grid)][::-1]
print(spiral)
