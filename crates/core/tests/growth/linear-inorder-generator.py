# class: n
# sizes: 6400 12800 25600 51200 102400
# make: left = [2 * i + 1 for i in range(n)]
# run: for node in inorder(left, n): pass
def inorder(left, size):
    """In-order walk of a complete tree in a list, with a stack of its own."""
    stack = []
    node = 0
    while stack or node < size:
        while node < size:
            stack.append(node)
            node = left[node]
        node = stack.pop()
        yield node
        node = left[node] + 1
