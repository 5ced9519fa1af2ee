# class: 1
# sizes: 400 800 1600 3200 6400
# make: groups = list(range(n))
# make: for i in range(n): groups[i] = i % 10
# run: for i in range(200): connected(groups, i, n - 1 - i)
def find(parent, item):
    """Every item already points at its root, which points at itself."""
    while parent[item] != item:
        item = parent[item]
    return item


def connected(parent, a, b):
    return find(parent, a) == find(parent, b)
