# class: log n
# sizes: 1000 2000 4000 8000 16000
# run: for i in range(100): fibonacci(n + i)
MODULUS = 10007


def doubled(n):
    """F(n) and F(n + 1)."""
    if n == 0:
        return 0, 1
    a, b = doubled(n >> 1)
    c = a * (2 * b - a) % MODULUS
    d = (a * a + b * b) % MODULUS
    if n & 1:
        return d, (c + d) % MODULUS
    return c, d


def fibonacci(n):
    return doubled(n)[0]
