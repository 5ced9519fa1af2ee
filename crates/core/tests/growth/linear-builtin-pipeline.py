# class: n
# sizes: 6400 12800 25600 51200 102400
# make: numbers = [-1] + [i % 1000 for i in range(n - 1)]
# run: spread(numbers)
def spread(numbers):
    """Several passes, all of them inside built-ins."""
    return max(numbers) - min(numbers), sum(numbers) / len(numbers), numbers[::-1].index(-1)
