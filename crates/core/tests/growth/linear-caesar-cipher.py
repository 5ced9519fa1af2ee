# class: n
# sizes: 6400 12800 25600 51200 102400
# make: text = "Attack at dawn! " * (n // 16)
# run: encrypt(text, 3)
def encrypt(text, shift):
    result = []
    for letter in text:
        if letter.isalpha():
            base = ord("A") if letter.isupper() else ord("a")
            result.append(chr((ord(letter) - base + shift) % 26 + base))
        else:
            result.append(letter)
    return "".join(result)
