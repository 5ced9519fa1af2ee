# class: n^2
# sizes: 50 100 200 400 800
# make: numbers = [1] * n
# run: total(numbers)
def total(numbers):
    """Each call copies the rest of the list."""
    if not numbers:
        return 0
    return numbers[0] + total(numbers[1:])
