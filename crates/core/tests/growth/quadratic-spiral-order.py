# class: n^2
# sizes: 40 80 160 320 640
# make: matrix = [[r * n + c for c in range(n)] for r in range(n)]
# run: spiral(matrix)
def spiral(matrix):
    top, bottom, left, right = 0, len(matrix) - 1, 0, len(matrix[0]) - 1
    result = []
    while top <= bottom and left <= right:
        for column in range(left, right + 1):
            result.append(matrix[top][column])
        for row in range(top + 1, bottom + 1):
            result.append(matrix[row][right])
        if top < bottom and left < right:
            for column in range(right - 1, left - 1, -1):
                result.append(matrix[bottom][column])
            for row in range(bottom - 1, top, -1):
                result.append(matrix[row][left])
        top, bottom, left, right = top + 1, bottom - 1, left + 1, right - 1
    return result
