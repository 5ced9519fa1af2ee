def counts(char):
    return char.isalpha() or char.isdigit()


def is_palindrome(s):
    """Return True if the letters and digits of `s` read the same both ways, ignoring case, else False."""
    left, right = 0, len(s) - 1
    while left < right:
        if not counts(s[left]):
            left += 1
        elif not counts(s[right]):
            right -= 1
        elif s[left].lower() != s[right].lower():
            return False
        else:
            left += 1
            right -= 1
    return True
