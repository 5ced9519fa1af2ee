def digit_to_character(digit):
    if digit < 10:
        return chr(ord("0") + digit)
    if digit < 36:
        return chr(ord("a") + digit - 10)
    return chr(ord("A") + digit - 36)


def character_to_digit(character):
    if character >= "0" and character <= "9":
        return ord(character) - ord("0")
    if character >= "a" and character <= "z":
        return ord(character) - ord("a") + 10
    if character >= "A" and character <= "Z":
        return ord(character) - ord("A") + 36
    raise ValueError()


def encode_base62(num: int) -> str:
    """Return num in base 62, padded with "0" to seven characters."""
    if num < 0:
        raise ValueError("I can not encode a negative number, sorry: " + hex(num))
    characters = []
    rest = num
    while rest > 0:
        digit = rest % 62
        characters.append(digit_to_character(digit))
        rest = rest - digit
        rest = rest // 62
    while len(characters) < 7:
        characters.append("0")
    characters.reverse()
    code = ""
    for character in characters:
        code = code + character
    return code


def decode_base62(text: str) -> int:
    """Return the number that text stands for."""
    if len(text) == 0:
        raise ValueError("there is nothing to decode")
    number = 0
    for position in range(len(text)):
        number = number * 62
        number = number + character_to_digit(text[position])
    return number
