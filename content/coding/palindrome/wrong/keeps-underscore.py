import re


def is_palindrome(s):
    cleaned = re.sub(r"\W", "", s).lower()
    return cleaned == cleaned[::-1]
