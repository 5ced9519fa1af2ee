# class: n
# sizes: 3200 6400 12800 25600 51200
# run: drain(n)
class Queue:
    def __init__(self):
        self.inbox, self.outbox = [], []

    def put(self, item):
        self.inbox.append(item)

    def get(self):
        if not self.outbox:
            while self.inbox:
                self.outbox.append(self.inbox.pop())
        return self.outbox.pop()


def drain(count):
    """Each item moves from stack to stack once, so all of it is linear."""
    queue = Queue()
    for item in range(count):
        queue.put(item)
    return sum(queue.get() for _ in range(count))
