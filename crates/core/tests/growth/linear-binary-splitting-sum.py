# class: n
# sizes: 3200 6400 12800 25600 51200
# make: numbers = list(range(n))
# run: total(numbers, 0, n)
def total(numbers, low, high):
    """Two recursive calls, but on halves and by index: n leaves, n - 1 inner nodes."""
    if high - low == 1:
        return numbers[low]
    middle = (low + high) // 2
    return total(numbers, low, middle) + total(numbers, middle, high)
