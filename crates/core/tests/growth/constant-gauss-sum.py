# class: 1
# sizes: 1000 2000 4000 8000 16000
# run: for i in range(200): sum_of_multiples(n + i)
def sum_to(count):
    return count * (count + 1) // 2


def sum_of_multiples(limit):
    """Sum of the multiples of 3 or 5 up to limit."""
    return 3 * sum_to(limit // 3) + 5 * sum_to(limit // 5) - 15 * sum_to(limit // 15)
