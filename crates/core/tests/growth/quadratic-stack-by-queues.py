# class: n^2
# sizes: 50 100 200 400 800
# run: push_all(n)
from collections import deque


class Stack:
    """A stack made of a queue: each push turns the queue round."""

    def __init__(self):
        self.queue = deque()

    def push(self, item):
        self.queue.append(item)
        for _ in range(len(self.queue) - 1):
            self.queue.append(self.queue.popleft())

    def pop(self):
        return self.queue.popleft()


def push_all(count):
    stack = Stack()
    for item in range(count):
        stack.push(item)
    return stack.pop()
