# class: 2^n
# sizes: 8 10 12 14 16
# make: text = "a" * n + "b"
# make: words = ["a" * length for length in range(1, n + 1)]
# run: can_break(text, set(words))
def can_break(text, words):
    """Each cut is tried, and the last letter spoils them all."""
    if not text:
        return True
    for length in range(1, len(text) + 1):
        if text[:length] in words and can_break(text[length:], words):
            return True
    return False
