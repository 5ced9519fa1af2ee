import string

ALPHABET = string.digits + string.ascii_lowercase + string.ascii_uppercase


def encode_base62(num: int) -> str:
    if num < 0:
        raise ValueError(f"cannot encode a negative number: {num}")
    code = ""
    while num > 0:
        code = ALPHABET[num % 62] + code
        num //= 62
    return code.zfill(7)


def decode_base62(text: str) -> int:
    value = 0
    for position, character in enumerate(reversed(text)):
        digit = ALPHABET.find(character)
        if digit == -1:
            raise ValueError(f"{character!r} is not a base62 digit")
        value += digit * 62 ** position
    return value
