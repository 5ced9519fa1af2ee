# class: n^3
# sizes: 6 12 24 48 96
# make: weights = [1 + (i * 13) % 19 for i in range(n)]
# run: least_cost(weights)
def least_cost(weights):
    size = len(weights)
    cost = {}
    for start in range(size + 1):
        cost[start, start] = 0
    for width in range(1, size + 1):
        for start in range(size - width + 1):
            end = start + width
            total = sum(weights[start:end])
            best = None
            for root in range(start, end):
                candidate = cost[start, root] + cost[root + 1, end]
                if best is None or candidate < best:
                    best = candidate
            cost[start, end] = best + total
    return cost[0, size]
