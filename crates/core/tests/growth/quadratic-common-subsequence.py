# class: n^2
# sizes: 20 40 80 160 320
# make: first = [i % 7 for i in range(n)]
# make: second = [i % 5 for i in range(n)]
# run: common(first, second)
def common(first, second):
    table = [[0] * (len(second) + 1) for _ in range(len(first) + 1)]
    for i in range(len(first)):
        for j in range(len(second)):
            if first[i] == second[j]:
                table[i + 1][j + 1] = table[i][j] + 1
            else:
                table[i + 1][j + 1] = max(table[i][j + 1], table[i + 1][j])
    return table[-1][-1]
