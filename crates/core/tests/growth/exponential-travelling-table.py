# class: 2^n
# sizes: 4 6 8 10 12
# make: distance = [[abs(r - c) * 7 % 11 + 1 for c in range(n)] for r in range(n)]
# run: shortest_tour(distance)
def shortest_tour(distance):
    """Held and Karp's table over sets of cities: n^2 times 2^n."""
    count = len(distance)
    table = {(1, 0): 0}
    for visited in range(1, 1 << count):
        for last in range(count):
            if (visited, last) not in table:
                continue
            so_far = table[visited, last]
            for city in range(count):
                if not visited >> city & 1:
                    key = (visited | 1 << city, city)
                    length = so_far + distance[last][city]
                    if length < table.get(key, float("inf")):
                        table[key] = length
    full = (1 << count) - 1
    return min(table[full, last] + distance[last][0] for last in range(1, count))
