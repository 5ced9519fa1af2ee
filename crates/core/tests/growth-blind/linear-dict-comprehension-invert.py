# class: n
# sizes: 200 400 800 1600 3200
# make: table = {i: str(i) for i in range(n)}
# run: invert(table)
def invert(table):
    return {value: key for key, value in table.items()}
