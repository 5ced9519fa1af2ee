"""A lazy-minded search tree: it lets itself grow exactly as tall as the bound permits, and only
when an insertion would cross the bound it rebuilds the lowest subtree that is too tall for its size."""
import math


class _N:
    __slots__ = ("k", "kids")

    def __init__(self, k):
        self.k = k
        self.kids = [None, None]

    def __iter__(self):
        todo, here = [], self
        while todo or here is not None:
            while here is not None:
                todo.append(here)
                here = here.kids[0]
            here = todo.pop()
            yield here
            here = here.kids[1]


def _allowed(n):
    return 1.45 * math.log2(n + 2)


def _size(n):
    return 0 if n is None else sum(1 for _ in n)


def _perfect(nodes, lo, hi):
    if lo >= hi:
        return None
    mid = (lo + hi) // 2
    top = nodes[mid]
    top.kids[:] = [_perfect(nodes, lo, mid), _perfect(nodes, mid + 1, hi)]
    return top


class AVLTree:
    def __init__(self):
        self._anchor = _N(None)          # the real root hangs at anchor.kids[0]
        self._n = 0

    @property
    def _root(self):
        return self._anchor.kids[0]

    def insert(self, key):
        trail = [(self._anchor, 0)]      # (parent, which kid)
        while (node := trail[-1][0].kids[trail[-1][1]]) is not None:
            if key < node.k:
                trail.append((node, 0))
            elif key > node.k:
                trail.append((node, 1))
            else:
                return "had it"
        parent, side = trail[-1]
        parent.kids[side] = _N(key)
        self._n += 1
        if len(trail) <= _allowed(self._n):
            return "added"
        size = 1                          # of the subtree at the end of the trail
        for steps in range(2, len(trail) + 1):
            parent, side = trail[-steps + 1]
            size += 1 + _size(parent.kids[1 - side])
            if steps > _allowed(size):
                above, where = trail[-steps]
                nodes = list(parent)
                above.kids[where] = _perfect(nodes, 0, len(nodes))
                return "added and rebuilt"
        raise AssertionError("unreachable: the whole tree is too tall, so the root qualifies")

    def contains(self, key):
        node = self._root
        while node is not None:
            if key < node.k:
                node = node.kids[0]
            elif key > node.k:
                node = node.kids[1]
            else:
                return True
        return False

    def height(self):
        level, floors = [self._root] if self._root is not None else [], 0
        while level:
            floors += 1
            level = [kid for node in level for kid in node.kids if kid is not None]
        return floors

    def in_order(self):
        return [] if self._root is None else [node.k for node in self._root]
