# class: n^3
# sizes: 25 50 100 200 400
# make: text = "a" * n
# run: count(text)
def count(text):
    """All substrings, each compared letter by letter."""
    found = 0
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            part = text[start:end]
            found += all(one == other for one, other in zip(part, part[::-1]))
    return found
