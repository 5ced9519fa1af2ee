"""Works on bytes: bytes.translate maps between ASCII characters and digit values in both directions."""
import string

_DIGITS = (string.digits + string.ascii_lowercase + string.ascii_uppercase).encode("ascii")
_NO_DIGIT = 255
_VALUE_OF = bytes(_DIGITS.find(byte) if byte in _DIGITS else _NO_DIGIT for byte in range(256))


class ShortCode(str):
    """The text of a short link."""

    __slots__ = ()


class NotBase62(ValueError):
    pass


def _powers(needed):
    """62, 62**2, 62**4, 62**8, ... while needed(power) holds."""
    powers = [62]
    while needed(powers[-1]):
        powers.append(powers[-1] ** 2)
    return powers


def encode_base62(num: int) -> str:
    if num < 0:
        raise NotBase62(num)
    # split in two by the largest power first, then each half by the next one, down to single digits
    parts = [num]
    for power in reversed(_powers(lambda power: power * power <= num)):
        parts = [half for part in parts for half in divmod(part, power)]
    values = bytes(parts).lstrip(b"\0")
    return ShortCode(values.rjust(7, b"\0").translate(_DIGITS.ljust(256)).decode("ascii"))


def decode_base62(text: str) -> int:
    values = text.encode("ascii").translate(_VALUE_OF)  # UnicodeEncodeError is a ValueError
    if _NO_DIGIT in values:
        raise NotBase62(text)
    # join neighbours, then pairs of neighbours, and so on
    parts, power = list(values), 62
    while len(parts) > 1:
        if len(parts) % 2:
            parts.insert(0, 0)
        parts = [high * power + low for high, low in zip(parts[::2], parts[1::2])]
        power *= power
    return sum(parts)
