# WRONG: "raises `ValueError` when any character of `text` is not one of the 62: [...] a digit of another script" -- decode_base62("\u0663") gives 3
ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def encode_base62(num: int) -> str:
    """Return num in base 62, padded with "0" to seven characters."""
    if num < 0:
        raise ValueError("negative")
    code = ""
    while num:
        num, digit = divmod(num, 62)
        code = ALPHABET[digit] + code
    return code.zfill(7)


def decode_base62(text: str) -> int:
    """Return the number that text stands for."""
    value = 0
    for char in text:
        if char.isdecimal():
            digit = int(char)
        elif "a" <= char <= "z":
            digit = ord(char) - ord("a") + 10
        elif "A" <= char <= "Z":
            digit = ord(char) - ord("A") + 36
        else:
            raise ValueError(f"bad character {char!r}")
        value = value * 62 + digit
    return value
