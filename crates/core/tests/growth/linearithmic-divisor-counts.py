# class: n log n
# sizes: 1600 3200 6400 12800 25600
# run: divisor_counts(n)
def divisor_counts(limit):
    """n/1 + n/2 + n/3 + ... rounds."""
    counts = [0] * (limit + 1)
    for divisor in range(1, limit + 1):
        for multiple in range(divisor, limit + 1, divisor):
            counts[multiple] += 1
    return counts
