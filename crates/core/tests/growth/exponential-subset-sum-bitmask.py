# class: 2^n
# sizes: 6 8 10 12 14
# make: numbers = [2 * i + 2 for i in range(n)]
# run: has_sum(numbers, 1)
def has_sum(numbers, target):
    for mask in range(1, 1 << len(numbers)):
        total = 0
        for index in range(len(numbers)):
            if mask >> index & 1:
                total += numbers[index]
        if total == target:
            return True
    return False
