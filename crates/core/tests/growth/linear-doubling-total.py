# class: n
# sizes: 8192 16384 32768 65536 131072
# run: work(n)
def work(limit):
    """Nested loops of 1 + 2 + 4 + ... + n rounds: twice n, not n log n."""
    rounds = 0
    size = 1
    while size <= limit:
        for _ in range(size):
            rounds += 1
        size *= 2
    return rounds
