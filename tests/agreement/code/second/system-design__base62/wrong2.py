# WRONG: "raises `ValueError` when any character of `text` is not one of the 62: ... a digit of another script." -- decode_base62("1\u0663") (ARABIC-INDIC DIGIT THREE) gives 65 instead of ValueError
import string

ALPHABET = string.digits + string.ascii_letters
LETTERS = string.ascii_letters


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
        if char.isdecimal():
            digit = int(char)
        else:
            digit = LETTERS.index(char) + 10
        value = value * 62 + digit
    return value
