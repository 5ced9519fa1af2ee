# class: n^2
# sizes: 50 100 200 400 800
# make: keys = list(range(n))
# run: build(keys)
class TreeNode:
    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None


def build(keys):
    """Sorted keys make a search tree that is a single long branch."""
    root = TreeNode(keys[0])
    for key in keys[1:]:
        node = root
        while True:
            side = "left" if key < node.key else "right"
            child = getattr(node, side)
            if child is None:
                setattr(node, side, TreeNode(key))
                break
            node = child
    return root
