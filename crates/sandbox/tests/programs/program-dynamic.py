from functools import cache


def edit_distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        diagonal, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            diagonal, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, diagonal + (x != y))
    return row[-1]


for a, b in (("kitten", "sitting"), ("", "abc"), ("same", "same"), ("flaw", "lawn"), ("intention", "execution")):
    print(a, b, edit_distance(a, b))


def subsequence(a, b):
    @cache
    def longest(i, j):
        if i == len(a) or j == len(b):
            return ""
        if a[i] == b[j]:
            return a[i] + longest(i + 1, j + 1)
        return max(longest(i + 1, j), longest(i, j + 1), key=len)

    return longest(0, 0)


print(subsequence("AGGTAB", "GXTXAYB"), subsequence("abcdef", "acf"), repr(subsequence("a", "b")))


def knapsack(items, capacity):
    best = [(0, ())] * (capacity + 1)
    for name, weight, value in items:
        for room in range(capacity, weight - 1, -1):
            total, names = best[room - weight]
            best[room] = max(best[room], (total + value, names + (name,)))
    return best[capacity]


print(knapsack([("gold", 10, 60), ("silver", 20, 100), ("iron", 30, 120)], 50))


def coins(amount, units):
    ways = [1] + [0] * amount
    for unit in units:
        for total in range(unit, amount + 1):
            ways[total] += ways[total - unit]
    return ways[amount]


print(coins(100, [1, 5, 10, 25, 50]), coins(200, [1, 2, 5, 10, 20, 50, 100, 200]), coins(3, [2]))
best = current = 0
for n in [-2, 1, -3, 4, -1, 2, 1, -5, 4]:
    current = max(n, current + n)
    best = max(best, current)
print(best)
