# class: log n
# sizes: 500 1000 2000 4000 8000
# make: root = build(0, n)
# run: for i in range(200): kth(root, i * n // 200)
class TreeNode:
    def __init__(self, value, left, right):
        self.value = value
        self.left = left
        self.right = right
        self.size = 1 + (left.size if left else 0) + (right.size if right else 0)


def build(low, high):
    if low == high:
        return None
    middle = (low + high) // 2
    return TreeNode(middle * 10, build(low, middle), build(middle + 1, high))


def kth(node, k):
    """The value of rank k, counted from 0."""
    before = node.left.size if node.left else 0
    if k == before:
        return node.value
    if k < before:
        return kth(node.left, k)
    return kth(node.right, k - before - 1)
