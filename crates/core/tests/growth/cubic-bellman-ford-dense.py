# class: n^3
# sizes: 6 12 24 48 96
# make: edges = [(a, b, 1 + (a * 5 + b) % 9) for a in range(n) for b in range(n) if a != b]
# run: shortest(edges, n, 0)
def shortest(edges, count, start):
    """Every edge n - 1 times; in a complete graph there are n squared of them."""
    distance = [float("inf")] * count
    distance[start] = 0
    for _ in range(count - 1):
        for source, target, weight in edges:
            if distance[source] + weight < distance[target]:
                distance[target] = distance[source] + weight
    return distance
