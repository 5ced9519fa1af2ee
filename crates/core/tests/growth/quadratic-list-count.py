# class: n^2
# sizes: 100 200 400 800 1600
# make: letters = [chr(97 + i % 26) for i in range(n)]
# run: repeated(letters)
def repeated(letters):
    return [letter for letter in letters if letters.count(letter) > 1]
