# class: n^3
# sizes: 10 20 40 80 160
# make: numbers = list(range(1, n + 1))
# run: three_sum(numbers)
def three_sum(numbers):
    found = []
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            for k in range(j + 1, len(numbers)):
                if numbers[i] + numbers[j] + numbers[k] == 0:
                    found.append((numbers[i], numbers[j], numbers[k]))
    return found
