# WRONG: "The result is exactly `True` or `False`" (it is 1 for a text in which there is nothing to compare) -- is_palindrome("?!") is True must hold


def is_palindrome(s):
    """Return True if the letters and digits of `s` read the same both ways, ignoring case, else False."""
    left, right = 0, len(s) - 1
    same = 1
    while same and left < right:
        if not s[left].isalnum():
            left += 1
        elif not s[right].isalnum():
            right -= 1
        else:
            same = s[left].lower() == s[right].lower()
            left += 1
            right -= 1
    return same
