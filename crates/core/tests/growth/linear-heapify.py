# class: n
# sizes: 3200 6400 12800 25600 51200
# make: items = list(range(n, 0, -1))
# run: heapify(items)
def heapify(items):
    """Bottom-up: most nodes are near the leaves, so this is linear although a single sift is not."""
    size = len(items)
    for start in range(size // 2 - 1, -1, -1):
        index = start
        while True:
            child = 2 * index + 1
            if child >= size:
                break
            if child + 1 < size and items[child + 1] < items[child]:
                child += 1
            if items[index] <= items[child]:
                break
            items[index], items[child] = items[child], items[index]
            index = child
