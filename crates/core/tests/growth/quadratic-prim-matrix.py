# class: n^2
# sizes: 40 80 160 320 640
# make: weights = [[(r * 31 + c * 31) % 101 + 1 for c in range(n)] for r in range(n)]
# run: tree_weight(weights)
def tree_weight(weights):
    size = len(weights)
    cheapest = list(weights[0])
    inside = [False] * size
    inside[0] = True
    total = 0
    for _ in range(size - 1):
        best = -1
        for node in range(size):
            if not inside[node] and (best < 0 or cheapest[node] < cheapest[best]):
                best = node
        inside[best] = True
        total += cheapest[best]
        for node in range(size):
            if weights[best][node] < cheapest[node]:
                cheapest[node] = weights[best][node]
    return total
