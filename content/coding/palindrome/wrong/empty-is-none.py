def is_palindrome(s):
    cleaned = "".join(c for c in s.casefold() if c.isalnum())
    return bool(cleaned) and cleaned == cleaned[::-1]
