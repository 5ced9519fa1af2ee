# class: n log n
# sizes: 200 400 800 1600 3200
# run: divisors(n)
def divisors(limit):
    """limit/1 + limit/2 + ... additions."""
    count = [0] * (limit + 1)
    for step in range(1, limit + 1):
        for multiple in range(step, limit + 1, step):
            count[multiple] += 1
    return max(count)
