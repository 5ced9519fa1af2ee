# class: n log n
# sizes: 3200 6400 12800 25600 51200
# make: parent = [(i - 1) // 2 for i in range(n)]
# run: total_depth(parent)
def total_depth(parent):
    """Climbs from every node of a complete tree to its root."""
    total = 0
    for node in range(len(parent)):
        while node > 0:
            node = parent[node]
            total += 1
    return total
