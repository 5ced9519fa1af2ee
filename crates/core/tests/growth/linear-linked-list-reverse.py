# class: n
# sizes: 12800 25600 51200 102400 204800
# make: head = None
# make: for i in range(n): head = ListNode(i, head)
# run: head = reverse(head)
class ListNode:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head):
    before = None
    while head:
        head.next, before, head = before, head, head.next
    return before
