# class: n^2
# sizes: 50 100 200 400 800
# make: edges = {i: {(i + 1) % n: 1, (i * 7 + 1) % n: 5} for i in range(n)}
# run: shortest(edges, 0)
def shortest(edges, start):
    distance = {node: float("inf") for node in edges}
    distance[start] = 0
    left = set(edges)
    while left:
        node = min(left, key=distance.get)
        left.discard(node)
        for neighbour, length in edges[node].items():
            distance[neighbour] = min(distance[neighbour], distance[node] + length)
    return distance
