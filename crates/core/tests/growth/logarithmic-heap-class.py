# class: log n
# sizes: 800 1600 3200 6400 12800
# make: heap = MinHeap()
# make: for value in range(n): heap.push(value)
# run: for i in range(100): heap.push(heap.pop() + n)
class MinHeap:
    def __init__(self):
        self.items = []

    def push(self, value):
        items = self.items
        items.append(value)
        index = len(items) - 1
        while index > 0:
            parent = (index - 1) // 2
            if items[parent] <= items[index]:
                break
            items[parent], items[index] = items[index], items[parent]
            index = parent

    def pop(self):
        items = self.items
        top = items[0]
        last = items.pop()
        if items:
            items[0] = last
            self._sift_down(0)
        return top

    def _sift_down(self, index):
        items = self.items
        while True:
            smallest = index
            for child in (2 * index + 1, 2 * index + 2):
                if child < len(items) and items[child] < items[smallest]:
                    smallest = child
            if smallest == index:
                return
            items[index], items[smallest] = items[smallest], items[index]
            index = smallest
