# class: n^3
# sizes: 8 16 32 64 128
# make: sizes = [(i % 5) + 1 for i in range(n + 1)]
# run: cheapest(sizes)
def cheapest(sizes):
    count = len(sizes) - 1
    cost = [[0] * count for _ in range(count)]
    for width in range(1, count):
        for i in range(count - width):
            j = i + width
            cost[i][j] = min(cost[i][k] + cost[k + 1][j] + sizes[i] * sizes[k + 1] * sizes[j + 1] for k in range(i, j))
    return cost[0][-1]
