a = 123456789**10
print(a)
print(a // 10**40, a % 997, -a // 7 == -(a // 7) - (a % 7 > 0), divmod(-a, 10**30)[1])
print(2**200, (2**200).bit_length(), (2**200 - 1).bit_count(), (-5).bit_length())
print(pow(3, 1000, 10**9 + 7), pow(7, -1, 31), pow(2, -2), pow(-2, 3))
print(a.to_bytes(40, "big").hex()[:30], int.from_bytes(b"\xff\x00", "little"), int.from_bytes(b"\xff\x00", "big", signed=True))
print((-129).to_bytes(2, "little", signed=True), (5).to_bytes(), (10).as_integer_ratio())
for action in (
    lambda: (256).to_bytes(1, "big"),
    lambda: (-1).to_bytes(1, "big"),
    lambda: pow(2, -1, 4),
    lambda: 1 << -1,
    lambda: 2**100 / 0,
    lambda: float(10**400),
    lambda: 10**400 / 3,
):
    try:
        action()
    except (OverflowError, ValueError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
print(10**400 // 10**399, 10**400 / 10**399, float(2**1023), int(1e22), int(-7.9))
print(~a == -a - 1, a & (a - 1) != a, (a ^ a), a >> 200, -1 >> 100, (1 << 70) | 1)
f = 1
for n in range(1, 40):
    f *= n
print(f, len(str(f)), sum(map(int, str(f))))
print(hash(2**10) == 2**10, int(str(a)) == a, a == float(a), 2**53 == float(2**53 + 1), 2**53 + 1 == float(2**53 + 1))
print(isinstance(True, int), True + True, int(True), -True, ~5, round(12345, -2), round(-25, -1))
