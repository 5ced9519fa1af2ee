DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def encode_base62(num):
    if num < 0:
        raise ValueError("num must not be negative")
    text = ""
    while num >= 1:
        text = DIGITS[int(num % 62)] + text
        num = num / 62
    return text.rjust(7, "0")


def decode_base62(text):
    num = 0
    for character in text:
        num = num * 62 + DIGITS.index(character)
    return num
