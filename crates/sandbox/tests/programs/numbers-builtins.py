print(abs(-3), abs(-2.5), abs(3 + 4j), divmod(17, 5), divmod(-17, 5), divmod(17.5, -5), pow(2, 3), pow(2, 3, 5), pow(2.0, 3))
print(round(2.5), round(3.5), round(-1.5), round(1234.567, -2), round(1234.567, 1), round(5, 2), round(15, -1), round(25, -1))
print(sum([1, 2.5, 3]), sum([[1], [2]], []), min(3, 1, 2), max("b", "a"), min([], default=0), max([1, -5], key=abs), min(1, 1.0))
print(int("7") + int(7.9), float("2.5"), bool("False"), bool(""), bool([0]), complex(1), str(1e100), hex(-255), bin(5), oct(8))
print(all([1, "a", [0]]), any([0, "", None]), sorted([3, -1, 2], key=abs, reverse=True), list(reversed(range(3))), list(zip()), list(map(str, [1])))
print(isinstance(1, (str, int)), issubclass(bool, int), callable(len), callable(5), type(1) is int, type("T", (), {}).__name__)
print(hash(5), hash(-1), hash(-2), hash(0.5) == hash(0.5), hash("a") == hash("a"), hash((1, 2)) == hash((1, 2)))
print(7 // 2, -7 // 2, 7 % -3, -7 % 3, 7.5 // 2, 2**-1, 2**0.5 > 1.41, 0**0, 10 % 3.5, 1_000_000, 0xFF, 0b101, 0o17, 1e3, .5, 5.)
print(3 & 5, 3 | 5, 3 ^ 5, ~3, 1 << 4, -16 >> 2, True & False, True | 2, not 0, 5 and 0, 0 or 5, 1 if [] else 2)
print(ord("€"), chr(97), ascii("ñ"), repr("\t"), format(3.14159, ".2f"), len({1: 2}), slice(1, 2), range(5), Ellipsis, NotImplemented)
for action in (
    lambda: sum(["a"]),
    lambda: sum("ab", ""),
    lambda: min([]),
    lambda: round("1"),
    lambda: abs("x"),
    lambda: pow(2, 3, 0),
    lambda: pow(2.0, 3, 5),
    lambda: divmod(1, 0),
    lambda: len(5),
    lambda: int([]),
    lambda: max(1, "a"),
    lambda: isinstance(1, "int"),
    lambda: hash([]),
    lambda: range(1.5),
    lambda: 1 + "1",
):
    try:
        action()
    except (TypeError, ValueError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
