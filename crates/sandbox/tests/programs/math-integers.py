import math

print(math.gcd(12, 18), math.gcd(), math.gcd(0, -5), math.lcm(4, 6), math.lcm(3, 0))
print(math.factorial(20), math.factorial(0))
print(math.comb(10, 3), math.perm(10, 3), math.perm(4), math.comb(3, 5))
print(math.isqrt(10**20), math.isqrt(17))
print(math.prod([1, 2, 3, 4]), math.prod([], start=7), math.prod([0.5, 4]))
print(math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), round(-2.5), round(3.5))
print(math.floor(1e20), math.ceil(10**30))
print(math.sumprod([1, 2, 3], [4, 5, 6]))
print(math.fsum([0.1] * 10), sum([0.1] * 10) == 1.0)
for call in (
    lambda: math.factorial(-1),
    lambda: math.isqrt(-1),
    lambda: math.comb(-1, 2),
    lambda: math.sqrt(-1),
    lambda: math.log(0),
    lambda: math.factorial(2.5),
):
    try:
        print(call())
    except (ValueError, TypeError) as error:
        print(type(error).__name__)
print(math.gcd(2**200, 6**50) == 2**50, math.lcm(*range(1, 21)))
print(sum(1 for n in range(2, 100) if all(n % d for d in range(2, math.isqrt(n) + 1))))
