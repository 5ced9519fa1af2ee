DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def encode_base62(num):
    if num < 0:
        raise ValueError(num)
    text = ""
    while num:
        num, digit = divmod(num, 62)
        text = DIGITS[digit] + text
    return text.rjust(7, "0")


def decode_base62(text):
    num = 0
    for character in text:
        num = num * 62 + DIGITS.find(character)
    return num
