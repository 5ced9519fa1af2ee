# class: log n
# sizes: 1000 2000 4000 8000 16000
# run: for i in range(200): power(2, n - i)
MODULUS = 9973


def power(base, exponent):
    if exponent == 0:
        return 1
    half = power(base, exponent // 2)
    if exponent % 2 == 0:
        return half * half % MODULUS
    return half * half * base % MODULUS
