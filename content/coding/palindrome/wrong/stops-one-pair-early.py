def is_palindrome(s):
    cleaned = "".join(c for c in s.lower() if c.isalnum())
    left, right = 0, len(cleaned) - 1
    while left < right - 1:
        if cleaned[left] != cleaned[right]:
            return False
        left += 1
        right -= 1
    return True
