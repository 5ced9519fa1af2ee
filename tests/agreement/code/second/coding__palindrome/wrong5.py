# WRONG: "a space, a comma and `"_"` do not. All others are skipped." (a long run of them ends in a RecursionError) -- is_palindrome("a" + " " * 2000 + "a") must be True


def move(s, place, step):
    """Return the nearest place from here whose character counts, or one outside of the text."""
    if 0 <= place < len(s) and not s[place].isalnum():
        return move(s, place + step, step)
    return place


def is_palindrome(s):
    """Return True if the letters and digits of `s` read the same both ways, ignoring case, else False."""
    left = move(s, 0, 1)
    right = move(s, len(s) - 1, -1)
    while left < right:
        if s[left].lower() != s[right].lower():
            return False
        left = move(s, left + 1, 1)
        right = move(s, right - 1, -1)
    return True
