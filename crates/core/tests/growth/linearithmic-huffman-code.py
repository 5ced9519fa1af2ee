# class: n log n
# sizes: 400 800 1600 3200 6400
# make: frequencies = [1 + (i * 37) % 11 for i in range(n)]
# run: code_length(frequencies)
class Tree:
    def __init__(self, weight, left=None, right=None):
        self.weight = weight
        self.left = left
        self.right = right

    def __lt__(self, other):
        return self.weight < other.weight


def code_length(frequencies):
    """Total length of the Huffman code, by a priority queue of trees with a comparison in Python."""
    from heapq import heapify, heappop, heappush

    heap = [Tree(weight) for weight in frequencies]
    heapify(heap)
    while len(heap) > 1:
        first, second = heappop(heap), heappop(heap)
        heappush(heap, Tree(first.weight + second.weight, first, second))
    total = 0
    stack = [(heap[0], 0)]
    while stack:
        tree, depth = stack.pop()
        if tree.left is None:
            total += tree.weight * depth
        else:
            stack += [(tree.left, depth + 1), (tree.right, depth + 1)]
    return total
