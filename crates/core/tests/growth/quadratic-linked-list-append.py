# class: n^2
# sizes: 100 200 400 800 1600
# run: build(n)
class Node:
    def __init__(self, value):
        self.value = value
        self.next = None


class LinkedList:
    def __init__(self):
        self.head = None

    def append(self, value):
        if self.head is None:
            self.head = Node(value)
            return
        last = self.head
        while last.next is not None:
            last = last.next
        last.next = Node(value)


def build(count):
    chain = LinkedList()
    for value in range(count):
        chain.append(value)
    return chain
