ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
POWERS = [62**i for i in range(64)]


def encode_base62(num: int) -> str:
    if num < 0:
        raise ValueError("num must not be negative")
    code = ""
    while num:
        num, digit = divmod(num, 62)
        code = ALPHABET[digit] + code
    return code.rjust(7, "0")


def decode_base62(text: str) -> int:
    digits = [ALPHABET.index(char) for char in text]
    return sum(digit * power for digit, power in zip(reversed(digits), POWERS))
