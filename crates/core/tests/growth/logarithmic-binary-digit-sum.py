# class: log n
# sizes: 1000 2000 4000 8000 16000
# run: for i in range(200): digit_sum(n + i * n // 300)
def digit_sum(number, base=2):
    """Sum of the digits, one recursion a digit."""
    if number < base:
        return number
    rest, digit = divmod(number, base)
    return digit + digit_sum(rest, base)
