# class: n^3
# sizes: 6 12 24 48 96
# make: edge = [[c == (r + 1) % n for c in range(n)] for r in range(n)]
# run: closure(edge)
def closure(edge):
    size = len(edge)
    reach = [row[:] for row in edge]
    for k in range(size):
        for i in range(size):
            for j in range(size):
                reach[i][j] = reach[i][j] or (reach[i][k] and reach[k][j])
    return reach
