# class: n^2
# sizes: 400 800 1600 3200 6400
# make: text = "abcdefgh" * (n // 8)
# run: backwards(text)
def backwards(text):
    out = ""
    for letter in text:
        out = letter + out
    return out
