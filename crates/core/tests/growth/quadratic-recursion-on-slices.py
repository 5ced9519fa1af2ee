# class: n^2
# sizes: 50 100 200 400 800
# make: numbers = list(range(n))
# run: is_rising(numbers)
def is_rising(numbers):
    """Each call looks for the smallest of what is left and copies the rest."""
    if not numbers:
        return True
    return numbers[0] == min(numbers) and is_rising(numbers[1:])
