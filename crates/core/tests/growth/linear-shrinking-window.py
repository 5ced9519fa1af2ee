# class: n
# sizes: 6400 12800 25600 51200 102400
# make: lengths = [1 + i % 9 for i in range(n)]
# run: shortest_window(lengths, 60)
def shortest_window(lengths, wanted):
    """Two nested loops, but the left end only ever moves forward."""
    best = len(lengths) + 1
    total = 0
    left = 0
    for right in range(len(lengths)):
        total += lengths[right]
        while total >= wanted:
            best = min(best, right - left + 1)
            total -= lengths[left]
            left += 1
    return best if best <= len(lengths) else 0
