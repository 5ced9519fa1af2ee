# class: log n
# sizes: 800 1600 3200 6400 12800
# make: first = list(range(0, 3 * n, 3))
# make: seconds = [list(range(i * n // 10, i * n // 10 + n)) for i in range(20)]
# run: for i in range(100): median(first, seconds[i % 20])
def median(first, second):
    """Upper median of two sorted lists, by a binary search for the cut."""
    if len(first) > len(second):
        first, second = second, first
    half = (len(first) + len(second)) // 2
    low, high = 0, len(first)
    while low < high:
        cut = (low + high) // 2
        if first[cut] < second[half - cut - 1]:
            low = cut + 1
        else:
            high = cut
    rest = half - low
    candidates = []
    if low < len(first):
        candidates.append(first[low])
    if rest < len(second):
        candidates.append(second[rest])
    return min(candidates)
