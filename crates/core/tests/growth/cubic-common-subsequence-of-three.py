# class: n^3
# sizes: 4 8 16 32 64
# make: words = [[i % k for i in range(n)] for k in (2, 3, 5)]
# run: common(*words)
def common(first, second, third):
    table = [[[0] * (len(third) + 1) for _ in range(len(second) + 1)] for _ in range(len(first) + 1)]
    for i, a in enumerate(first, 1):
        for j, b in enumerate(second, 1):
            for k, c in enumerate(third, 1):
                if a == b == c:
                    table[i][j][k] = table[i - 1][j - 1][k - 1] + 1
                else:
                    table[i][j][k] = max(table[i - 1][j][k], table[i][j - 1][k], table[i][j][k - 1])
    return table[-1][-1][-1]
