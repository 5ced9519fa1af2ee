# class: n log n
# sizes: 800 1600 3200 6400 12800
# make: head = None
# make: for i in range(n): head = ListNode(i * 7919 % 10007, head)
# run: head = sort(head)
class ListNode:
    def __init__(self, value=0, next=None):
        self.value = value
        self.next = next


def sort(head):
    if head is None or head.next is None:
        return head
    slow, fast = head, head.next
    while fast and fast.next:
        slow = slow.next
        fast = fast.next.next
    second = slow.next
    slow.next = None
    return merge(sort(head), sort(second))


def merge(a, b):
    start = last = ListNode()
    while a and b:
        if a.value <= b.value:
            last.next, a = a, a.next
        else:
            last.next, b = b, b.next
        last = last.next
    last.next = a or b
    return start.next
