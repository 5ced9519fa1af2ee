# class: n log n
# sizes: 128 256 512 1024 2048
# run: connect(n)
def connect(size):
    """Union by size in a tournament; every element then looks for its root without compression."""
    parent, weight = list(range(size)), [1] * size

    def find(x):
        while parent[x] != x:
            x = parent[x]
        return x

    step = 1
    while step < size:
        for x in range(0, size - step, 2 * step):
            a, b = find(x), find(x + step)
            if weight[a] < weight[b]:
                a, b = b, a
            parent[b] = a
            weight[a] += weight[b]
        step *= 2
    return sum(find(x) for x in range(size))
