# class: 2^n
# sizes: 6 8 10 12 14
# run: moves(n, "a", "b", "c")
def moves(disks, source, target, spare):
    if disks == 0:
        return []
    return moves(disks - 1, source, spare, target) + [(source, target)] + moves(disks - 1, spare, target, source)
