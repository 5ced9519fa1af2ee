def encode_base62(num: int) -> str:
    """Return num in base 62, padded with "0" to seven characters."""
    raise NotImplementedError


def decode_base62(text: str) -> int:
    """Return the number that text stands for."""
    raise NotImplementedError
