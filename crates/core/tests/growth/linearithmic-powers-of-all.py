# class: n log n
# sizes: 800 1600 3200 6400 12800
# run: power_sum(n)
MODULUS = 10007


def power(base, exponent):
    result = 1
    while exponent > 0:
        if exponent % 2:
            result = result * base % MODULUS
        base = base * base % MODULUS
        exponent //= 2
    return result


def power_sum(count):
    """1^n + 2^n + ... + n^n, each power by squaring."""
    return sum(power(base, count) for base in range(1, count + 1)) % MODULUS
