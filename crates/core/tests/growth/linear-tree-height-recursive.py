# class: n
# sizes: 4088 8176 16352 32704 65408
# make: root = build(0, n)
# run: height(root)
class TreeNode:
    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right


def build(low, high):
    if low >= high:
        return None
    middle = (low + high) // 2
    return TreeNode(middle, build(low, middle), build(middle + 1, high))


def height(node):
    if node is None:
        return 0
    return 1 + max(height(node.left), height(node.right))
