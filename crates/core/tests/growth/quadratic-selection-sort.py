# class: n^2
# sizes: 50 100 200 400 800
# make: import random
# make: rng = random.Random(3)
# make: numbers = [rng.random() for _ in range(n)]
# run: selection_sort(numbers)
def selection_sort(numbers):
    for i in range(len(numbers)):
        smallest = i
        for j in range(i + 1, len(numbers)):
            if numbers[j] < numbers[smallest]:
                smallest = j
        numbers[i], numbers[smallest] = numbers[smallest], numbers[i]
