# class: n
# sizes: 200 400 800 1600 3200
# make: names = ["ab"] * n
# run: encode(names)
def encode(names):
    parts = []
    for name in names:
        parts.append(str(len(name)))
        parts.append(":")
        parts.append(name)
    return "".join(parts)
