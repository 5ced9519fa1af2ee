# class: n^2
# sizes: 200 400 800 1600 3200
# make: rows = [[i] for i in range(n)]
# run: flat(rows)
def flat(rows):
    out = []
    for row in rows:
        out = out + row
    return out
