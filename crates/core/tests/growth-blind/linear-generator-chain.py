# class: n
# sizes: 200 400 800 1600 3200
# make: lines = ["item %d" % i for i in range(n)]
# run: total(lines)
def fields(lines):
    for line in lines:
        yield line.split(" ")


def numbers(rows):
    yield from (int(row[1]) for row in rows)


def total(lines):
    return sum(number for number in numbers(fields(lines)) if number % 3)
