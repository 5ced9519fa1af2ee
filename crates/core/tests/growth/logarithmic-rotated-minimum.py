# class: log n
# sizes: 800 1600 3200 6400 12800
# make: shelves = [list(range(cut, n)) + list(range(cut)) for cut in range(1, n, n // 20)]
# run: for i in range(200): smallest(shelves[i % len(shelves)])
def smallest(numbers):
    left, right = 0, len(numbers) - 1
    while left < right:
        middle = (left + right) // 2
        if numbers[middle] > numbers[right]:
            left = middle + 1
        else:
            right = middle
    return numbers[left]
