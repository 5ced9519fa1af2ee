# class: n log n
# sizes: 2048 4096 8192 16384 32768
# make: parents = [max(i - 1, 0) for i in range(n)]
# run: jump_table(parents)
def jump_table(parents):
    table = [parents]
    while 1 << len(table) < len(parents):
        last = table[-1]
        table.append([last[last[node]] for node in range(len(parents))])
    return table
