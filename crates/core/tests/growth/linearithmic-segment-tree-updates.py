# class: n log n
# sizes: 512 1024 2048 4096 8192
# run: fill(n)
def fill(size):
    """n point updates of a tree of maxima, each walks up to the root."""
    tree = [0] * (2 * size)
    for position in range(size):
        node = position + size
        tree[node] = position
        while node > 1:
            node //= 2
            tree[node] = max(tree[2 * node], tree[2 * node + 1])
    return tree[1]
