# class: log n
# sizes: 256 512 1024 2048 4096
# make: jumps = jump_table([max(i - 1, 0) for i in range(n)])
# run: for i in range(200): ancestor(jumps, n - 1, i * n // 200)
def jump_table(parent):
    table = [parent]
    while 2 ** len(table) < len(parent):
        last = table[-1]
        table.append([last[last[node]] for node in range(len(parent))])
    return table


def ancestor(table, node, distance):
    for level in range(len(table)):
        if distance >> level & 1:
            node = table[level][node]
    return node
