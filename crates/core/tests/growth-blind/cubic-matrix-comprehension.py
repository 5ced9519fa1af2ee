# class: n^3
# sizes: 6 12 24 48 96
# make: a = [[i + j for j in range(n)] for i in range(n)]
# run: product(a, a)
def product(a, b):
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, column)) for column in columns] for row in a]
