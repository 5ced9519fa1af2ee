# class: 2^n
# sizes: 3 4 5 6 7
# make: first = "abcdefgh"[:n]
# make: second = "ijklmnop"[:n]
# run: distance(first, second)
def distance(first, second):
    """Three calls each time and nothing remembered."""
    if not first or not second:
        return len(first) + len(second)
    if first[0] == second[0]:
        return distance(first[1:], second[1:])
    return 1 + min(distance(first[1:], second), distance(first, second[1:]), distance(first[1:], second[1:]))
