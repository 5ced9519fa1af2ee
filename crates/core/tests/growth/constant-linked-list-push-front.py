# class: 1
# sizes: 800 1600 3200 6400 12800
# make: chain = LinkedList()
# make: for value in range(n): chain.push_front(value)
# run: for i in range(200): chain.push_front(i)
class ListNode:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


class LinkedList:
    def __init__(self):
        self.head = None
        self.size = 0

    def push_front(self, value):
        self.head = ListNode(value, self.head)
        self.size += 1
