def is_palindrome(s):
    cleaned = [c.lower() for c in s if c.isalnum()]
    return 1 if cleaned == cleaned[::-1] else 0
