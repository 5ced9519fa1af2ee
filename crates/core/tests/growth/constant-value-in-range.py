# class: 1
# sizes: 1600 3200 6400 12800 25600
# run: for i in range(200): fizz(i * 50, n)
def fizz(number, limit):
    """Looks like a search, but a range computes its answer."""
    threes = range(0, limit, 3)
    fives = range(0, limit, 5)
    if number in threes and number in fives:
        return "FizzBuzz"
    if number in threes:
        return "Fizz"
    if number in fives:
        return "Buzz"
    return str(number)
