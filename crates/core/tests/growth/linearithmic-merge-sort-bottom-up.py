# class: n log n
# sizes: 800 1600 3200 6400 12800
# make: import random
# make: rng = random.Random(3)
# make: numbers = [rng.randrange(10 ** 6) for _ in range(n)]
# run: merge_sort(numbers)
def merge_sort(numbers):
    width = 1
    source = list(numbers)
    while width < len(source):
        target = []
        for start in range(0, len(source), 2 * width):
            i, middle = start, min(start + width, len(source))
            j, end = middle, min(start + 2 * width, len(source))
            while i < middle or j < end:
                if j == end or (i < middle and source[i] <= source[j]):
                    target.append(source[i])
                    i += 1
                else:
                    target.append(source[j])
                    j += 1
        source = target
        width *= 2
    return source
