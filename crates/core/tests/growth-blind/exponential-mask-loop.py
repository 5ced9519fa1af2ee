# class: 2^n
# sizes: 6 8 10 12 14
# make: weights = [2 * i + 1 for i in range(n)]
# run: best(weights, 4)
def best(weights, limit):
    top = 0
    for mask in range(1 << len(weights)):
        total = sum(weight for index, weight in enumerate(weights) if mask >> index & 1)
        if total <= limit:
            top = max(top, total)
    return top
