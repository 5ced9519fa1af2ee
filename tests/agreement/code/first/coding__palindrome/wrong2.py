# WRONG: "in any alphabet: `"é"` and `"Ж"` count" -- is_palindrome("éa") gives True, must be False (only ASCII is compared)
import string

COUNTING = set(string.ascii_letters + string.digits)


def is_palindrome(s):
    i, j = 0, len(s) - 1
    while i < j:
        while i < j and s[i] not in COUNTING:
            i += 1
        while i < j and s[j] not in COUNTING:
            j -= 1
        if s[i].lower() != s[j].lower():
            return False
        i += 1
        j -= 1
    return True
