# class: n
# sizes: 25600 51200 102400 204800 409600
# make: numbers = list(range(n))
# run: total(numbers)
def total(numbers):
    result = 0
    for number in numbers:
        result += number
    return result
