# class: n^2
# sizes: 30 60 120 240 480
# make: numbers = list(range(1, n + 1))
# run: three_sum(numbers)
def three_sum(numbers):
    numbers = sorted(numbers)
    found = []
    for i in range(len(numbers) - 2):
        left, right = i + 1, len(numbers) - 1
        while left < right:
            total = numbers[i] + numbers[left] + numbers[right]
            if total == 0:
                found.append((numbers[i], numbers[left], numbers[right]))
                left += 1
            elif total < 0:
                left += 1
            else:
                right -= 1
    return found
