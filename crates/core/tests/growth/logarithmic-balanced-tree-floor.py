# class: log n
# sizes: 500 1000 2000 4000 8000
# make: root = build(0, n)
# run: for i in range(200): floor(root, i * n // 20)
def build(low, high):
    if low >= high:
        return None
    middle = (low + high) // 2
    return {"key": 10 * middle + 5, "left": build(low, middle), "right": build(middle + 1, high)}


def floor(node, key):
    """Largest key of the tree that is not above the given one."""
    best = None
    while node is not None:
        if node["key"] <= key:
            best = node["key"]
            node = node["right"]
        else:
            node = node["left"]
    return best
