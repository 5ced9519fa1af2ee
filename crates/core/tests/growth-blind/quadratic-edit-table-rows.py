# class: n^2
# sizes: 20 40 80 160 320
# make: a, b = "ab" * (n // 2), "ba" * (n // 2)
# run: distance(a, b)
def distance(a, b):
    previous = list(range(len(b) + 1))
    for i, one in enumerate(a, 1):
        current = [i]
        for j, other in enumerate(b, 1):
            current.append(min(previous[j] + 1, current[-1] + 1, previous[j - 1] + (one != other)))
        previous = current
    return previous[-1]
