# class: n
# sizes: 3200 6400 12800 25600 51200
# make: numbers = [(i * 13) % 29 for i in range(n)]
# run: averages(numbers, 7)
def averages(numbers, width):
    """A slice and a sum for each place, of the same width everywhere."""
    return [sum(numbers[i:i + width]) / width for i in range(len(numbers) - width + 1)]
