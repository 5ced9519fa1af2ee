# class: 2^n
# sizes: 8 10 12 14 16
# make: word = "abcdefghijklmnopqrst"[:n]
# run: spellings(word)
def spellings(word):
    words = [""]
    for letter in word:
        words = [start + form for start in words for form in (letter.lower(), letter.upper())]
    return words
