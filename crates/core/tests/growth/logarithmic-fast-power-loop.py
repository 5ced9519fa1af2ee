# class: log n
# sizes: 1000 2000 4000 8000 16000
# run: for i in range(200): power(3, n + i, 10007)
def power(base, exponent, modulus):
    result = 1
    base %= modulus
    while exponent:
        if exponent & 1:
            result = result * base % modulus
        base = base * base % modulus
        exponent >>= 1
    return result
