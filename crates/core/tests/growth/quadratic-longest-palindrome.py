# class: n^2
# sizes: 50 100 200 400 800
# make: text = "a" * n
# run: longest_palindrome(text)
def longest_palindrome(text):
    """Grows around each centre; in a text of one letter each palindrome is as long as it can be."""
    best = ""
    for centre in range(len(text)):
        for left, right in ((centre, centre), (centre, centre + 1)):
            while left >= 0 and right < len(text) and text[left] == text[right]:
                left -= 1
                right += 1
            if right - left - 1 > len(best):
                best = text[left + 1:right]
    return best
