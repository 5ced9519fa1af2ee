def is_palindrome(s):
    """Return True if the letters and digits of `s` read the same both ways, ignoring case, else False."""
    raise NotImplementedError
