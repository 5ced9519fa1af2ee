# class: 2^n
# sizes: 6 7 8 9 10
# make: digits = "2345682345"[:n]
# run: words(digits)
KEYS = {"2": "abc", "3": "def", "4": "ghi", "5": "jkl", "6": "mno", "8": "tuv"}


def words(digits):
    if not digits:
        return [""]
    return [letter + rest for letter in KEYS[digits[0]] for rest in words(digits[1:])]
