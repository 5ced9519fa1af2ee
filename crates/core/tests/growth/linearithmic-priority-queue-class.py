# class: n log n
# sizes: 400 800 1600 3200 6400
# make: import random
# make: rng = random.Random(3)
# make: values = [rng.random() for _ in range(n)]
# run: drain(values)
class PriorityQueue:
    def __init__(self):
        self.items = []

    def push(self, item):
        self.items.append(item)
        index = len(self.items) - 1
        while index and self.items[index] < self.items[(index - 1) // 2]:
            parent = (index - 1) // 2
            self.items[index], self.items[parent] = self.items[parent], self.items[index]
            index = parent

    def pop(self):
        self.items[0], self.items[-1] = self.items[-1], self.items[0]
        top = self.items.pop()
        index = 0
        while True:
            smallest = index
            for child in (2 * index + 1, 2 * index + 2):
                if child < len(self.items) and self.items[child] < self.items[smallest]:
                    smallest = child
            if smallest == index:
                return top
            self.items[index], self.items[smallest] = self.items[smallest], self.items[index]
            index = smallest


def drain(values):
    queue = PriorityQueue()
    for value in values:
        queue.push(value)
    return [queue.pop() for _ in values]
