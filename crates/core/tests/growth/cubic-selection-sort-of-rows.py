# class: n^3
# sizes: 9 18 36 72 144
# make: rows = [[(r * 31 + c * 17) % 101 for c in range(n)] for r in range(n)]
# run: sort_rows(rows)
def sort_rows(rows):
    """A quadratic sort for each of n rows."""
    for row in rows:
        for i in range(len(row)):
            smallest = i
            for j in range(i + 1, len(row)):
                if row[j] < row[smallest]:
                    smallest = j
            row[i], row[smallest] = row[smallest], row[i]
    return rows
