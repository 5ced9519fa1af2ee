import unicodedata


def is_palindrome(s):
    plain = unicodedata.normalize("NFKD", s).lower()
    cleaned = [c for c in plain if c.isalnum()]
    return cleaned == cleaned[::-1]
