# class: 2^n
# sizes: 10 12 14 16 18
# make: numbers = [2] * n
# run: count_sums(numbers, 0, 7)
def count_sums(numbers, index, target):
    if index == len(numbers):
        return 1 if target == 0 else 0
    return count_sums(numbers, index + 1, target) + count_sums(numbers, index + 1, target - numbers[index])
