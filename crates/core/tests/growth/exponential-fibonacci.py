# class: 2^n
# sizes: 16 18 20 22 24
# run: fibonacci(n)
def fibonacci(n):
    if n < 2:
        return n
    return fibonacci(n - 1) + fibonacci(n - 2)
