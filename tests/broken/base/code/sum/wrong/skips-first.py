def answer(numbers):
    total = 0
    for number in numbers[1:]:
        total += number
    return total
