from __future__ import annotations

from functools import reduce

DIGITS = [*"0123456789", *map(chr, range(ord("a"), ord("z") + 1)), *map(chr, range(ord("A"), ord("Z") + 1))]
VALUES = {digit: value for value, digit in enumerate(DIGITS)}


def _digits(num: int) -> str:
    return DIGITS[num] if num < 62 else _digits(num // 62) + DIGITS[num % 62]


def encode_base62(num: int) -> str:
    if num < 0:
        raise ValueError("negative")
    return f"{_digits(num):0>7}"


def decode_base62(text: str) -> int:
    try:
        return reduce(lambda value, digit: value * 62 + VALUES[digit], text, 0)
    except KeyError as error:
        raise ValueError(f"not a base62 digit: {error}") from None
