# class: log n
# sizes: 625 3125 15625 78125 390625
# run: for _ in range(60): zeros(n)
def zeros(number):
    """How many zeros end the factorial."""
    return 0 if number < 5 else number // 5 + zeros(number // 5)
