# class: n
# sizes: 12800 25600 51200 102400 204800
# make: numbers = list(range(n)) + [7]
# run: first_duplicate(numbers)
def first_duplicate(numbers):
    seen = set()
    for number in numbers:
        if number in seen:
            return number
        seen.add(number)
