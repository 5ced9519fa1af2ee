def is_palindrome(s):
    cleaned = "".join(c for c in s.lower() if c.isalnum())
    for index in range(min(3, len(cleaned))):
        if cleaned[index] != cleaned[-1 - index]:
            return False
    return True
