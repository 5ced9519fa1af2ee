# class: n
# sizes: 100 200 400 800 1600
# make: text = "interview" * (n // 9 + 1)
# run: frequencies(text[:n])
import string


def frequencies(text):
    """Counts each letter of the alphabet with one pass each: 26 passes, still linear."""
    return {letter: text.count(letter) for letter in string.ascii_lowercase if letter in text}
