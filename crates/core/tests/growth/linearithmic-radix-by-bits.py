# class: n log n
# sizes: 1600 3200 6400 12800 25600
# make: numbers = [(i * 7919) % n for i in range(n)]
# run: radix_sort(numbers)
def radix_sort(numbers):
    """One stable pass a bit; the numbers are below n, so there are log n bits."""
    bit = 1
    largest = max(numbers)
    while bit <= largest:
        zeros, ones = [], []
        for number in numbers:
            if number & bit:
                ones.append(number)
            else:
                zeros.append(number)
        numbers = zeros + ones
        bit <<= 1
    return numbers
