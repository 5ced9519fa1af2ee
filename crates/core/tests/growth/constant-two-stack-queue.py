# class: 1
# sizes: 800 1600 3200 6400 12800
# make: queue = Queue()
# make: for value in range(n): queue.push(value)
# make: queue.pop()
# run: for i in range(200): queue.push(i); queue.pop()
class Queue:
    """First in, first out, made of two stacks."""

    def __init__(self):
        self.incoming = []
        self.outgoing = []

    def push(self, value):
        self.incoming.append(value)

    def pop(self):
        if not self.outgoing:
            while self.incoming:
                self.outgoing.append(self.incoming.pop())
        return self.outgoing.pop()
