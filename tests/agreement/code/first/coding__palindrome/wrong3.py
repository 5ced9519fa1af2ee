# WRONG: "a space, a comma and `"_"` do not" (count) -- is_palindrome("_a") gives False, must be True
import re


def is_palindrome(s):
    cleaned = re.sub(r"\W", "", s).lower()
    return cleaned == cleaned[::-1]
