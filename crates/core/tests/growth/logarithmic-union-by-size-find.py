# class: log n
# sizes: 512 1024 2048 4096 8192
# make: parent = tournament(n)
# run: for i in range(300): find(parent, n - 1 - i)
def tournament(size):
    """Parents after unions of equal sizes: a tree of logarithmic depth, no paths compressed."""
    parent = list(range(size))
    step = 1
    while step < size:
        for left in range(0, size - step, 2 * step):
            parent[left + step] = left
        step *= 2
    return parent


def find(parent, item):
    while parent[item] != item:
        item = parent[item]
    return item
