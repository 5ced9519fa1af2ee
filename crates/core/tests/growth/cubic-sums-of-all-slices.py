# class: n^3
# sizes: 15 30 60 120 240
# make: numbers = [(i * 7) % 3 for i in range(n)]
# run: best(numbers)
def best(numbers):
    """Only two loops to be seen; the slices and their sums are the third."""
    size = len(numbers)
    result = 0
    for start in range(size):
        for end in range(start + 1, size + 1):
            result = max(result, sum(numbers[start:end]))
    return result
