# class: log n
# sizes: 1000 2000 4000 8000 16000
# run: for i in range(200): to_binary(n + i)
def to_binary(number):
    if number == 0:
        return "0"
    digits = []
    while number > 0:
        number, bit = divmod(number, 2)
        digits.append(str(bit))
    return "".join(reversed(digits))
