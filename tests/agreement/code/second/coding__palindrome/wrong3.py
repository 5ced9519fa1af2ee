# WRONG: "Two characters are the same when their `str.lower()` is equal" (their compatibility forms are compared) -- is_palindrome("2²") must be False
import unicodedata


def same(a, b):
    a = unicodedata.normalize("NFKC", a)
    b = unicodedata.normalize("NFKC", b)
    return a.lower() == b.lower()


def is_palindrome(s):
    """Return True if the letters and digits of `s` read the same both ways, ignoring case, else False."""
    left, right = 0, len(s) - 1
    while left < right:
        if not s[left].isalnum():
            left += 1
        elif not s[right].isalnum():
            right -= 1
        else:
            if not same(s[left], s[right]):
                return False
            left += 1
            right -= 1
    return True
