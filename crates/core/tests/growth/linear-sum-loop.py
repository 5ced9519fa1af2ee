# class: n
# sizes: 3200 6400 12800 25600 51200
# make: numbers = list(range(n))
# run: total(numbers)
def total(numbers):
    result = 0
    for number in numbers:
        result += number
    return result
