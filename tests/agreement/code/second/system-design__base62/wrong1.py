# WRONG: "a number above `62**7 - 1` gets as many characters as it needs, and is never cut" -- encode_base62(62**10 - 1) gives "0ZZZZZZZZZZ" instead of "ZZZZZZZZZZ"
import math

ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def encode_base62(num: int) -> str:
    if num < 0:
        raise ValueError("num must not be negative")
    length = 7
    if num >= 62**7:
        length = int(math.log(num, 62)) + 1
    digits = []
    for _ in range(length):
        num, digit = divmod(num, 62)
        digits.append(ALPHABET[digit])
    return "".join(reversed(digits))


def decode_base62(text: str) -> int:
    value = 0
    for char in text:
        value = value * 62 + ALPHABET.index(char)
    return value
