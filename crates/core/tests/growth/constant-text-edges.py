# class: 1
# sizes: 1600 3200 6400 12800 25600
# make: text = "ab" * (n // 2)
# run: for i in range(200): describe(text)
def describe(text):
    """Length, ends and middle of a text; nothing here looks at the rest."""
    middle = text[len(text) // 2]
    kind = "quoted" if text.startswith('"') and text.endswith('"') else "bare"
    return len(text), text[0], middle, text[-1], text[:3], kind
