# class: 2^n
# sizes: 8 10 12 14 16
# run: hanoi(n, "A", "B", "C", [])
def hanoi(disks, source, spare, target, moves):
    if disks == 0:
        return moves
    hanoi(disks - 1, source, target, spare, moves)
    moves.append((source, target))
    hanoi(disks - 1, spare, source, target, moves)
    return moves
