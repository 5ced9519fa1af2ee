class MaxQueue:
    """A queue made of two stacks; each entry carries the maximum of everything below it."""

    def __init__(self):
        self.inbox = []
        self.outbox = []

    def push(self, value):
        top = self.inbox[-1][1] if self.inbox else value
        self.inbox.append((value, max(value, top)))

    def pop(self):
        if not self.outbox:
            while self.inbox:
                value, _ = self.inbox.pop()
                top = self.outbox[-1][1] if self.outbox else value
                self.outbox.append((value, max(value, top)))
        return self.outbox.pop()[0]

    def maximum(self):
        return max(stack[-1][1] for stack in (self.inbox, self.outbox) if stack)


def max_sliding_window(nums, k):
    if k > len(nums):
        return []
    queue = MaxQueue()
    for value in nums[:k]:
        queue.push(value)
    result = [queue.maximum()]
    for value in nums[k:]:
        queue.push(value)
        queue.pop()
        result.append(queue.maximum())
    return result
