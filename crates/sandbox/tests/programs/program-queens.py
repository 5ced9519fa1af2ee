def queens(size):
    solutions = []
    columns, rising, falling = set(), set(), set()
    placed = []

    def place(row):
        if row == size:
            solutions.append(tuple(placed))
            return
        for column in range(size):
            if column in columns or row + column in rising or row - column in falling:
                continue
            columns.add(column)
            rising.add(row + column)
            falling.add(row - column)
            placed.append(column)
            place(row + 1)
            placed.pop()
            columns.remove(column)
            rising.remove(row + column)
            falling.remove(row - column)

    place(0)
    return solutions


for size in range(1, 8):
    found = queens(size)
    print(size, len(found), found[0] if found else None)
for row in queens(8)[0]:
    print("." * row + "Q" + "." * (7 - row))
print(len(queens(8)))


def with_bits(size):
    full = (1 << size) - 1

    def count(columns, left, right):
        if columns == full:
            return 1
        total, free = 0, full & ~(columns | left | right)
        while free:
            bit = free & -free
            free ^= bit
            total += count(columns | bit, (left | bit) << 1, (right | bit) >> 1)
        return total

    return count(0, 0, 0)


print([with_bits(size) for size in range(1, 9)])
