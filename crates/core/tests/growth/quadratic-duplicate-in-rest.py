# class: n^2
# sizes: 100 200 400 800 1600
# make: numbers = list(range(n))
# run: has_duplicate(numbers)
def has_duplicate(numbers):
    """A slice and a search in it for each element."""
    for i, number in enumerate(numbers):
        if number in numbers[i + 1:]:
            return True
    return False
