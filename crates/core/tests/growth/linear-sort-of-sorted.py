# class: n
# sizes: 12800 25600 51200 102400 204800
# make: numbers = list(range(n))
# run: median(numbers)
def median(numbers):
    """sorted() finds one long run in a list that is already sorted."""
    ordered = sorted(numbers)
    middle = len(ordered) // 2
    if len(ordered) % 2:
        return ordered[middle]
    return (ordered[middle - 1] + ordered[middle]) / 2
