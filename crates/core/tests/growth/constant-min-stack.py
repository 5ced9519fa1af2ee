# class: 1
# sizes: 800 1600 3200 6400 12800
# make: stack = MinStack()
# make: for value in range(n, 0, -1): stack.push(value)
# run: for i in range(200): stack.push(i); stack.get_min(); stack.pop()
class MinStack:
    def __init__(self):
        self.items = []

    def push(self, value):
        smallest = min(value, self.items[-1][1]) if self.items else value
        self.items.append((value, smallest))

    def pop(self):
        return self.items.pop()[0]

    def get_min(self):
        return self.items[-1][1]
