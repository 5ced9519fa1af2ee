# class: n
# sizes: 1600 3200 6400 12800 25600
# make: points = [(i, i * i % 50) for i in range(n)]
# run: nearest_neighbours(points)
def nearest_neighbours(points):
    """Nested loops; the inner one looks at four points whatever n is."""
    result = []
    for i in range(len(points)):
        best = None
        for j in range(max(0, i - 2), min(len(points), i + 3)):
            if i != j:
                gap = abs(points[i][1] - points[j][1])
                if best is None or gap < best:
                    best = gap
        result.append(best)
    return result
