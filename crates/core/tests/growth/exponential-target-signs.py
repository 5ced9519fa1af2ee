# class: 2^n
# sizes: 10 12 14 16 18
# make: numbers = [1 + i % 3 for i in range(n)]
# run: ways(numbers, 3)
def ways(numbers, target):
    """All sums with plus and minus signs, level by level in a list."""
    totals = [0]
    for number in numbers:
        totals = [total + sign * number for total in totals for sign in (1, -1)]
    return totals.count(target)
