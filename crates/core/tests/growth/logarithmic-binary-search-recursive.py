# class: log n
# sizes: 800 1600 3200 6400 12800
# make: numbers = [3 * i for i in range(n)]
# run: for i in range(200): search(numbers, (i * 3 * n) // 200, 0, n)
def search(numbers, target, low, high):
    """Leftmost index in [low, high) whose value is at least target."""
    if low == high:
        return low
    middle = (low + high) // 2
    if numbers[middle] < target:
        return search(numbers, target, middle + 1, high)
    return search(numbers, target, low, middle)
