# class: n^2
# sizes: 40 80 160 320 640
# run: triangle(n)
def triangle(rows):
    """Pascal's triangle modulo 7, so that the numbers stay small."""
    row = [1]
    result = [row]
    for _ in range(rows - 1):
        row = [1] + [(a + b) % 7 for a, b in zip(row, row[1:])] + [1]
        result.append(row)
    return result
