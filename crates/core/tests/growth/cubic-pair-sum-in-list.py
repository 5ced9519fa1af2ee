# class: n^3
# sizes: 12 24 48 96 192
# make: numbers = list(range(1, n + 1))
# run: three_sum(numbers)
def three_sum(numbers):
    """Two loops and a search in a list."""
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            if -numbers[i] - numbers[j] in numbers:
                return numbers[i], numbers[j]
    return None
