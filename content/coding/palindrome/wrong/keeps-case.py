def is_palindrome(s):
    letters = [c for c in s if c.isalnum()]
    return letters == letters[::-1]
