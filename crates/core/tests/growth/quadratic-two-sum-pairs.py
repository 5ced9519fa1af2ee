# class: n^2
# sizes: 40 80 160 320 640
# make: numbers = list(range(0, 2 * n, 2))
# run: two_sum(numbers, -1)
def two_sum(numbers, target):
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            if numbers[i] + numbers[j] == target:
                return i, j
    return None
