# class: n^3
# sizes: 7 14 28 56 112
# make: sides = [5 + (i * 7) % 40 for i in range(n + 1)]
# run: cheapest_order(sides)
def cheapest_order(sides):
    """Cheapest way to multiply a chain of matrices."""
    count = len(sides) - 1
    cost = [[0] * count for _ in range(count)]
    for length in range(2, count + 1):
        for start in range(count - length + 1):
            end = start + length - 1
            best = float("inf")
            for cut in range(start, end):
                total = cost[start][cut] + cost[cut + 1][end] + sides[start] * sides[cut + 1] * sides[end + 1]
                if total < best:
                    best = total
            cost[start][end] = best
    return cost[0][-1]
