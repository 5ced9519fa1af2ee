# WRONG: "A character counts when `str.isalnum()` says so" -- is_palindrome("1a2") gives True, must be False (digits are skipped)
def is_palindrome(s):
    left, right = 0, len(s) - 1
    while left < right:
        if not s[left].isalpha():
            left += 1
        elif not s[right].isalpha():
            right -= 1
        else:
            if s[left].lower() != s[right].lower():
                return False
            left += 1
            right -= 1
    return True
