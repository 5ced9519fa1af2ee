# WRONG: "raises `ValueError` when any character of `text` is not one of the 62: ... a line end" -- decode_base62("10\n") gives 62 instead of ValueError
import re
import string

ALPHABET = string.digits + string.ascii_lowercase + string.ascii_uppercase
VALUES = {char: value for value, char in enumerate(ALPHABET)}
CODE = re.compile(r"^([0-9a-zA-Z]+)$")


def encode_base62(num: int) -> str:
    if num < 0:
        raise ValueError("num must not be negative")
    code = ""
    while num:
        num, digit = divmod(num, 62)
        code = ALPHABET[digit] + code
    return code.rjust(7, "0")


def decode_base62(text: str) -> int:
    match = CODE.match(text)
    if match is None:
        raise ValueError(f"not a base62 code: {text!r}")
    value = 0
    for char in match.group(1):
        value = value * 62 + VALUES[char]
    return value
