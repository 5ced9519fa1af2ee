# class: 2^n
# sizes: 6 7 8 9 10
# run: paths(n, n)
def paths(rows, columns):
    if rows == 1 or columns == 1:
        return 1
    return paths(rows - 1, columns) + paths(rows, columns - 1)
