# class: log n
# sizes: 1000 2000 4000 8000 16000
# run: for i in range(30): fibonacci(n + i * n // 30)
def multiply(a, b, modulus=10007):
    return [[sum(a[i][k] * b[k][j] for k in range(2)) % modulus for j in range(2)] for i in range(2)]


def fibonacci(index):
    result = [[1, 0], [0, 1]]
    base = [[1, 1], [1, 0]]
    while index:
        if index % 2:
            result = multiply(result, base)
        base = multiply(base, base)
        index //= 2
    return result[0][1]
