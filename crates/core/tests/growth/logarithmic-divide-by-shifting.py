# class: log n
# sizes: 1000 2000 4000 8000 16000
# run: for i in range(200): divide(3 * n + i, 3)
def divide(dividend, divisor):
    """Whole division without the operator: double the divisor, then come back down."""
    shift = 0
    while divisor << (shift + 1) <= dividend:
        shift += 1
    quotient = 0
    while shift >= 0:
        if dividend >= divisor << shift:
            dividend -= divisor << shift
            quotient += 1 << shift
        shift -= 1
    return quotient
