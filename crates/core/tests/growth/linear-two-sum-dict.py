# class: n
# sizes: 800 1600 3200 6400 12800
# make: numbers = list(range(1, n + 1))
# run: two_sum(numbers, 2 * n - 1)
def two_sum(numbers, target):
    seen = {}
    for index, number in enumerate(numbers):
        if target - number in seen:
            return seen[target - number], index
        seen[number] = index
    return None
