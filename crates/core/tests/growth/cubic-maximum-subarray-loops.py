# class: n^3
# sizes: 13 26 52 104 208
# make: numbers = [(-1) ** i * (i % 5) for i in range(n)]
# run: best(numbers)
def best(numbers):
    result = numbers[0]
    for start in range(len(numbers)):
        for end in range(start, len(numbers)):
            total = 0
            for index in range(start, end + 1):
                total += numbers[index]
            if total > result:
                result = total
    return result
