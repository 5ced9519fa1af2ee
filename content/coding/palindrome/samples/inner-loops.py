from __future__ import annotations


def is_palindrome(s: str) -> bool:
    """Two positions, each with a loop of its own that skips."""
    i = 0
    j = len(s)
    while True:
        while i < j and not s[i].isalnum():
            i += 1
        while i < j and not s[j - 1].isalnum():
            j -= 1
        if j - i < 2:
            return True
        if s[i].casefold() != s[j - 1].casefold():
            return False
        i, j = i + 1, j - 1
