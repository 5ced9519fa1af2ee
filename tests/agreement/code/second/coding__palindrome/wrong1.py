# WRONG: "Two characters are the same when their `str.lower()` is equal" (whole blocks are lowered, and there a capital sigma at the end of a word becomes another letter) -- is_palindrome("ΣΑΣ") must be True

BLOCK = 40


def _forwards(s):
    for start in range(0, len(s), BLOCK):
        for char in s[start:start + BLOCK].lower():
            if char.isalnum():
                yield char


def _backwards(s):
    for end in range(len(s), 0, -BLOCK):
        for char in reversed(s[max(0, end - BLOCK):end].lower()):
            if char.isalnum():
                yield char


def is_palindrome(s):
    """Return True if the letters and digits of `s` read the same both ways, ignoring case, else False."""
    return all(a == b for a, b in zip(_forwards(s), _backwards(s)))
