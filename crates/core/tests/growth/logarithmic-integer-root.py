# class: log n
# sizes: 1000 2000 4000 8000 16000
# run: for i in range(200): integer_root(n + i)
def integer_root(number: int) -> int:
    """Largest whole number whose square is at most number; the range halves each time."""
    low, high = 0, number + 1
    while high - low > 1:
        middle = (low + high) // 2
        if middle * middle <= number:
            low = middle
        else:
            high = middle
    return low
