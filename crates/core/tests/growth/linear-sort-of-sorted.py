# class: n
# sizes: 102400 204800 409600 819200 1638400
# make: numbers = list(range(n))
# run: median(numbers)
def median(numbers):
    """sorted() finds one long run in a list that is already sorted."""
    ordered = sorted(numbers)
    middle = len(ordered) // 2
    if len(ordered) % 2:
        return ordered[middle]
    return (ordered[middle - 1] + ordered[middle]) / 2
