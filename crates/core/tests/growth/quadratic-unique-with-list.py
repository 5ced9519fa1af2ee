# class: n^2
# sizes: 150 300 600 1200 2400
# make: numbers = list(range(n))
# run: unique(numbers)
def unique(numbers):
    """`in` on a list looks at each element."""
    result = []
    for number in numbers:
        if number not in result:
            result.append(number)
    return result
