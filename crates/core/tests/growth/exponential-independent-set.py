# class: 2^n
# sizes: 6 8 10 12 14
# make: enemies = [(i, i + 1) for i in range(0, n - 1, 2)]
# run: largest_party(n, enemies)
def largest_party(people, enemies):
    """Largest group without two enemies, by looking at each group."""
    best = 0
    for group in range(2 ** people):
        if all(not (group >> a & 1 and group >> b & 1) for a, b in enemies):
            best = max(best, bin(group).count("1"))
    return best
