# class: n^2
# sizes: 50 100 200 400 800
# make: numbers = list(range(n))
# run: rotate(numbers, n // 2)
def rotate(numbers, places):
    for _ in range(places):
        last = numbers[-1]
        for i in range(len(numbers) - 1, 0, -1):
            numbers[i] = numbers[i - 1]
        numbers[0] = last
    return numbers
