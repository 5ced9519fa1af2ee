# class: n
# sizes: 1000 2000 4000 8000 16000
# make: text = "ab-CD " * (n // 6)
# run: clean(text)
def clean(text):
    kept = [one.lower() for one in text if one.isalnum()]
    return "".join(kept) == "".join(reversed(kept))
