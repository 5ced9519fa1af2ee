for text in ("10", " 42\n", "-7", "+5", "1_000", "0x1f", "0b11", "0o17", "zz", "٣", "", "1__0", "_1", "1.5", "0x"):
    results = []
    for base in (10, 0, 36):
        try:
            results.append(int(text, base))
        except ValueError:
            results.append("error")
    print(repr(text), results)
for action in (
    lambda: int("x" * 3),
    lambda: int("5", 1),
    lambda: int(5, 10),
    lambda: int(None),
    lambda: int(float("nan")),
    lambda: int(float("inf")),
    lambda: int("9" * 5000),
    lambda: str(10**5000),
):
    try:
        action()
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, str(error)[:90])
print(len(hex(10**5000)), int("f" * 5000, 16).bit_length(), len(str(10**4299)))
import sys

print(sys.get_int_max_str_digits())
sys.set_int_max_str_digits(0)
print(len(str(3**20000)))
sys.set_int_max_str_digits(4300)
print(bin(10), oct(-8), hex(255), f"{-255:#x}", int(b"12"), int(bytearray(b"7")), int.from_bytes([1, 2]))


class Indexed:
    def __index__(self):
        return 3

    def __int__(self):
        return 30


print([0, 1, 2, 3][Indexed()], int(Indexed()), hex(Indexed()), "ab" * Indexed(), range(Indexed()))
