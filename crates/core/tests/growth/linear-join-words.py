# class: n
# sizes: 6400 12800 25600 51200 102400
# make: names = ["name%d" % (i % 1000) for i in range(n)]
# run: to_csv(names)
def to_csv(names):
    parts = []
    for name in names:
        parts.append(name.upper())
        parts.append(",")
    return "".join(parts)
