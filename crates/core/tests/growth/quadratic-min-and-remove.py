# class: n^2
# sizes: 100 200 400 800 1600
# make: numbers = [(i * 7919) % 10007 for i in range(n)]
# run: selection_sort(numbers)
def selection_sort(numbers):
    """Looks short: min() and remove() both walk through the list."""
    rest = numbers[:]
    ordered = []
    while rest:
        smallest = min(rest)
        rest.remove(smallest)
        ordered.append(smallest)
    return ordered
