# class: log n
# sizes: 800 1600 3200 6400 12800
# make: numbers = list(range(n // 3, n)) + list(range(n // 3))
# run: for i in range(200): search_rotated(numbers, i * n // 200)
def search_rotated(numbers, target):
    left, right = 0, len(numbers) - 1
    while left <= right:
        middle = (left + right) // 2
        if numbers[middle] == target:
            return middle
        if numbers[left] <= numbers[middle]:
            if numbers[left] <= target < numbers[middle]:
                right = middle - 1
            else:
                left = middle + 1
        elif numbers[middle] < target <= numbers[right]:
            left = middle + 1
        else:
            right = middle - 1
    return -1
