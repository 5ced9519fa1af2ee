# class: n^3
# sizes: 6 12 24 48 96
# make: distance = [[0 if r == c else 1 + (r * 7 + c * 3) % 20 for c in range(n)] for r in range(n)]
# run: shortest_paths(distance)
def shortest_paths(distance):
    nodes = range(len(distance))
    for middle in nodes:
        for start in nodes:
            for end in nodes:
                through = distance[start][middle] + distance[middle][end]
                if through < distance[start][end]:
                    distance[start][end] = through
    return distance
