# class: log n
# sizes: 1024 4096 16384 65536 262144
# run: for _ in range(40): power(3, n, 1000007)
def power(base, exponent, modulus):
    result = 1
    while exponent > 0:
        exponent, odd = divmod(exponent, 2)
        if odd:
            result = result * base % modulus
        base = base * base % modulus
    return result
