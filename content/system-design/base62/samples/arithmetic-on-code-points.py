def character(value):
    if value < 10:
        return chr(48 + value)
    if value < 36:
        return chr(97 + value - 10)
    return chr(65 + value - 36)


def value_of(char):
    if "0" <= char <= "9":
        return ord(char) - 48
    if "a" <= char <= "z":
        return ord(char) - 97 + 10
    if "A" <= char <= "Z":
        return ord(char) - 65 + 36
    raise ValueError(char)


def low_digits_first(num):
    for _ in range(7):
        num, digit = divmod(num, 62)
        yield character(digit)
    while num:
        num, digit = divmod(num, 62)
        yield character(digit)


def encode_base62(num):
    if num < 0:
        raise ValueError(num)
    return "".join([*low_digits_first(num)][::-1])


def decode_base62(text):
    result = 0
    for char in text:
        result *= 62
        result += value_of(char)
    return result
