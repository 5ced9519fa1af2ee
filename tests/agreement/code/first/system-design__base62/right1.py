ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def encode_base62(num: int) -> str:
    """Return num in base 62, padded with "0" to seven characters."""
    if num < 0:
        raise ValueError("num must not be negative")
    digits = []
    while num > 0:
        num, rest = divmod(num, 62)
        digits.append(ALPHABET[rest])
    while len(digits) < 7:
        digits.append("0")
    digits.reverse()
    return "".join(digits)


def decode_base62(text: str) -> int:
    """Return the number that text stands for."""
    value = 0
    for char in text:
        value = value * 62 + ALPHABET.index(char)
    return value
