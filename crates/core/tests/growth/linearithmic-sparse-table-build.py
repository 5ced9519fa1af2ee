# class: n log n
# sizes: 800 1600 3200 6400 12800
# make: values = [(i * 7919) % 1009 for i in range(n)]
# run: sparse_table(values)
def sparse_table(values):
    table = [values]
    width = 1
    while width * 2 <= len(values):
        below = table[-1]
        row = []
        for start in range(len(values) - 2 * width + 1):
            row.append(min(below[start], below[start + width]))
        table.append(row)
        width *= 2
    return table
