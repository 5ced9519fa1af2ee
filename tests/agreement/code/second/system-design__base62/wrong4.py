# WRONG: "raises `ValueError` when any character of `text` is not one of the 62" -- decode_base62("\u212a") (KELVIN SIGN, its lower() is "k") gives 46 instead of ValueError
ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
BASE36 = ALPHABET[:36]


def encode_base62(num: int) -> str:
    if num < 0:
        raise ValueError("num must not be negative")
    code = ""
    while num:
        num, digit = divmod(num, 62)
        code = ALPHABET[digit] + code
    return code.rjust(7, "0")


def decode_base62(text: str) -> int:
    value = 0
    for char in text:
        small = char.lower()
        digit = BASE36.index(small)
        if small != char:  # a capital letter
            digit += 26
        value = value * 62 + digit
    return value
