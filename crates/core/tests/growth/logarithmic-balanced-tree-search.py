# class: log n
# sizes: 500 1000 2000 4000 8000
# make: root = build(list(range(0, 2 * n, 2)))
# run: for i in range(200): contains(root, i * n // 100 + 1)
class TreeNode:
    def __init__(self, value, left, right):
        self.value = value
        self.left = left
        self.right = right


def build(values):
    if not values:
        return None
    middle = len(values) // 2
    return TreeNode(values[middle], build(values[:middle]), build(values[middle + 1:]))


def contains(node, value):
    while node:
        if value == node.value:
            return True
        node = node.left if value < node.value else node.right
    return False
