# class: n^2
# sizes: 25 50 100 200 400
# make: weights = [1 + i % 9 for i in range(n)]
# make: values = [(i * 7) % 10 for i in range(n)]
# run: knapsack(weights, values, n)
def knapsack(weights, values, capacity):
    best = [0] * (capacity + 1)
    for weight, value in zip(weights, values):
        for room in range(capacity, weight - 1, -1):
            best[room] = max(best[room], best[room - weight] + value)
    return best[capacity]
