import string

DIGITS = string.digits + string.ascii_lowercase + string.ascii_uppercase
BASE = len(DIGITS)


def encode_base62(num: int) -> str:
    if num < 0:
        raise ValueError(num)
    digits = []
    while num:
        num, digit = divmod(num, BASE)
        digits.append(DIGITS[digit])
    return "".join(reversed(digits)).rjust(7, "0")


def decode_base62(text: str) -> int:
    num = 0
    for character in text:
        num = num * BASE + DIGITS.index(character)  # index raises ValueError for a foreign character
    return num
