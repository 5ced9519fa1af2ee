# class: n^2
# sizes: 200 400 800 1600 3200
# make: numbers = list(range(n))
# run: squares(numbers)
def squares(numbers):
    """`result + [x]` copies the whole list every time."""
    result = []
    for number in numbers:
        result = result + [number * number]
    return result
