# class: n^2
# sizes: 100 200 400 800 1600
# make: numbers = [1] * n
# run: running_totals(numbers)
def running_totals(numbers):
    return [sum(numbers[:i + 1]) for i in range(len(numbers))]
