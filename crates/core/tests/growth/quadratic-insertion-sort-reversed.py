# class: n^2
# sizes: 50 100 200 400 800
# make: numbers = list(range(n, 0, -1))
# run: insertion_sort(numbers)
def insertion_sort(numbers):
    for i in range(1, len(numbers)):
        value = numbers[i]
        j = i
        while j > 0 and numbers[j - 1] > value:
            numbers[j] = numbers[j - 1]
            j -= 1
        numbers[j] = value
    return numbers
