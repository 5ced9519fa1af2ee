# class: n
# sizes: 6400 12800 25600 51200 102400
# make: numbers = list(range(1, n + 1))
# run: two_sum(numbers, 2 * n - 1)
def two_sum(numbers, target):
    seen = {}
    for index, number in enumerate(numbers):
        if target - number in seen:
            return seen[target - number], index
        seen[number] = index
    return None
