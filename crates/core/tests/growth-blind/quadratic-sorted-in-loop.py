# class: n^2
# sizes: 100 200 400 800 1600
# make: numbers = list(range(n))
# run: kth_each(numbers)
def kth_each(numbers):
    """Sorts everything seen after each arrival; the data is sorted already, so each sort is one pass."""
    seen, out = [], []
    for number in numbers:
        seen.append(number)
        seen = sorted(seen)
        out.append(seen[-1])
    return out
