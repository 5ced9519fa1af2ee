# class: n
# sizes: 6400 12800 25600 51200 102400
# make: text = "ab, " * (n // 8) + " ,ba" * (n // 8)
# run: is_palindrome(text)
def is_palindrome(text: str) -> bool:
    left, right = 0, len(text) - 1
    while left < right:
        if not text[left].isalnum():
            left += 1
        elif not text[right].isalnum():
            right -= 1
        else:
            if text[left].lower() != text[right].lower():
                return False
            left += 1
            right -= 1
    return True
