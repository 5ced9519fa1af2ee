# class: n^3
# sizes: 5 10 20 40 80
# make: a = [[(r + c) % 10 for c in range(n)] for r in range(n)]
# make: b = [[(r * c) % 10 for c in range(n)] for r in range(n)]
# run: multiply(a, b)
def multiply(a, b):
    size = len(a)
    result = [[0] * size for _ in range(size)]
    for i in range(size):
        for j in range(size):
            for k in range(size):
                result[i][j] += a[i][k] * b[k][j]
    return result
