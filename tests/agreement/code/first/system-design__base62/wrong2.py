# WRONG: "raises `ValueError` when any character of `text` is not one of the 62: a sign, a space, a line end" -- decode_base62("10\n") gives 62
import re

ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
VALUE = {char: i for i, char in enumerate(ALPHABET)}


def encode_base62(num: int) -> str:
    """Return num in base 62, padded with "0" to seven characters."""
    if num < 0:
        raise ValueError("negative")
    out = []
    while num:
        num, digit = divmod(num, 62)
        out.append(ALPHABET[digit])
    return "".join(reversed(out)).rjust(7, "0")


def decode_base62(text: str) -> int:
    """Return the number that text stands for."""
    if not re.match(r"^[0-9a-zA-Z]+$", text):
        raise ValueError(f"not a base62 code: {text!r}")
    value = 0
    for char in text:
        if char in VALUE:
            value = value * 62 + VALUE[char]
    return value
