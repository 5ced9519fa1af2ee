# class: n
# sizes: 200 400 800 1600 3200
# run: build(n)
class Node:
    __slots__ = ("value", "next")

    def __init__(self, value, following=None):
        self.value = value
        self.next = following


def build(size):
    head = None
    for value in range(size):
        head = Node(value, head)
    count = 0
    while head is not None:
        count += head.value & 1
        head = head.next
    return count
