# class: n log n
# sizes: 1600 3200 6400 12800 25600
# run: bit_counts(n)
def bit_counts(limit):
    result = []
    for number in range(limit):
        ones = 0
        while number:
            ones += number % 2
            number //= 2
        result.append(ones)
    return result
