# Works on bytes: translate() maps the digits to their values and back, a generator yields digits from the last one.
from itertools import chain, repeat, islice

A = bytes(chain(range(48, 58), range(97, 123), range(65, 91)))
TO_TEXT = A + bytes(256 - 62)
TO_VALUE = bytes(A.find(c) if c in A else 255 for c in range(256))


def lowest_first(num):
    while num:
        yield num % 62
        num //= 62


def encode_base62(num: int) -> str:
    match num:
        case int() if num >= 0:
            values = list(lowest_first(num))
            padding = islice(repeat(0), max(0, 7 - len(values)))
            return bytes(chain(padding, reversed(values))).translate(TO_TEXT).decode("ascii")
        case _:
            raise ValueError("not a natural number")


def decode_base62(text: str) -> int:
    values = text.encode("ascii").translate(TO_VALUE)  # UnicodeEncodeError is a ValueError
    if not values or 255 in values:
        raise ValueError("only 0-9, a-z and A-Z: " + ascii(text))
    weight = 1
    total = 0
    for value in reversed(values):
        total += weight * value
        weight *= 62
    return total
