# WRONG: "a number above `62**7 - 1` gets as many characters as it needs, and is never cut" / "is exact for integers of any size" -- encode_base62(62**15) gives "0" * 15
import math

ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def encode_base62(num: int) -> str:
    """Return num in base 62, padded with "0" to seven characters."""
    if num < 0:
        raise ValueError("negative")
    width = 7
    if num >= 62**7:
        width = int(math.log(num, 62)) + 1  # number of digits
    return "".join(ALPHABET[num // 62**i % 62] for i in reversed(range(width)))


def decode_base62(text: str) -> int:
    """Return the number that text stands for."""
    return sum(ALPHABET.index(char) * 62**i for i, char in enumerate(reversed(text)))
