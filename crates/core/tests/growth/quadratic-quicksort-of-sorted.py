# class: n^2
# sizes: 40 80 160 320 640
# make: numbers = list(range(n))
# run: quicksort(numbers)
def quicksort(numbers):
    """The first element is the worst of pivots for sorted input."""
    if len(numbers) < 2:
        return numbers
    pivot = numbers[0]
    below = [x for x in numbers[1:] if x < pivot]
    above = [x for x in numbers[1:] if x >= pivot]
    return quicksort(below) + [pivot] + quicksort(above)
