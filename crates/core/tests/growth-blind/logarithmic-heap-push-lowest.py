# class: log n
# sizes: 200 400 800 1600 3200
# make: heap = Heap(list(range(n)))
# run: for i in range(40): heap.push(-1 - i)
class Heap:
    """Each new value is the smallest so far and climbs to the root."""

    def __init__(self, items):
        self.items = list(items)

    def push(self, value):
        items = self.items
        items.append(value)
        child = len(items) - 1
        while child:
            parent = (child - 1) >> 1
            if items[parent] <= items[child]:
                break
            items[parent], items[child] = items[child], items[parent]
            child = parent
