# class: n^3
# sizes: 5 10 20 40 80
# make: a = [[(r + c) % 10 for c in range(n)] for r in range(n)]
# make: b = [[(r * c) % 10 for c in range(n)] for r in range(n)]
# run: multiply(a, b)
def multiply(a, b):
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, column)) for column in columns] for row in a]
