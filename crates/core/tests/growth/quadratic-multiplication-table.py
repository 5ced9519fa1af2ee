# class: n^2
# sizes: 40 80 160 320 640
# run: table(n)
def table(size):
    return [[row * column for column in range(1, size + 1)] for row in range(1, size + 1)]
