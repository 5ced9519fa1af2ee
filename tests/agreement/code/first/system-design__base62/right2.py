"""Encoding and decoding by halves: the code is cut in the middle (about log2 of its length levels deep)."""
from __future__ import annotations

import re
from functools import reduce
from string import ascii_lowercase, ascii_uppercase, digits
from typing import Final

_DIGITS: Final = digits + ascii_lowercase + ascii_uppercase
_VALUES: Final = {digit: value for value, digit in enumerate(_DIGITS)}
_CODE: Final = re.compile(r"[0-9a-zA-Z]+")
_BASE: Final = len(_DIGITS)


class Base62Error(ValueError):
    """A number or a text that has no counterpart."""


def _block(num: int, width: int) -> str:
    """Return num < 62**width as exactly `width` digits; width is a power of two."""
    if width == 1:
        return _DIGITS[num]
    high, low = divmod(num, _BASE ** (width // 2))
    return _block(high, width // 2) + _block(low, width // 2)


def encode_base62(num: int, min_width: int = 7) -> str:
    """Return num in base 62, padded with "0" to `min_width` characters."""
    if num < 0:
        raise Base62Error(f"negative number: {num.bit_length()} bits")
    width = 8
    while num >= _BASE**width:
        width *= 2
    return _block(num, width).lstrip("0").rjust(min_width, "0")


def decode_base62(text: str) -> int:
    """Return the number that text stands for; an empty text is refused."""
    if _CODE.fullmatch(text) is None:
        raise Base62Error(f"not a base62 code: {text!r}")
    numbers, power = [_VALUES[char] for char in text], _BASE
    while len(numbers) > 1:
        if len(numbers) % 2:
            numbers.insert(0, 0)
        numbers = [high * power + low for high, low in zip(numbers[::2], numbers[1::2])]
        power *= power
    return reduce(lambda _, number: number, numbers)
