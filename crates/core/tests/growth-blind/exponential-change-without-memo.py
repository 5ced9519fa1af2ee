# class: 2^n
# sizes: 10 12 14 16 18
# run: ways(n)
def ways(amount):
    """Ordered sums of 1, 2 and 3."""
    if amount <= 0:
        return amount == 0
    return ways(amount - 1) + ways(amount - 2) + ways(amount - 3)
