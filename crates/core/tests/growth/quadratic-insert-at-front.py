# class: n^2
# sizes: 400 800 1600 3200 6400
# make: numbers = list(range(n))
# run: reverse(numbers)
def reverse(numbers):
    """Each insert at the front moves all the others."""
    result = []
    for number in numbers:
        result.insert(0, number)
    return result
