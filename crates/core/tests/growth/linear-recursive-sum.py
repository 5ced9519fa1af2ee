# class: n
# sizes: 50 100 200 400 800
# make: numbers = list(range(n))
# run: total(numbers, 0)
def total(numbers, start):
    if start == len(numbers):
        return 0
    return numbers[start] + total(numbers, start + 1)
