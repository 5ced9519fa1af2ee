# class: n^3
# sizes: 5 10 20 40 80
# make: edges = {(i, (i + 1) % n): 1 for i in range(n)}
# run: distances(range(n), edges)
def distances(nodes, edges):
    best = {(a, b): edges.get((a, b), 10 ** 6) for a in nodes for b in nodes}
    for middle in nodes:
        for a in nodes:
            for b in nodes:
                best[a, b] = min(best[a, b], best[a, middle] + best[middle, b])
    return best
