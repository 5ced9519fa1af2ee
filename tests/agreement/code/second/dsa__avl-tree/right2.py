"""A persistent AVL tree of nested tuples (left, key, right, height), the root hidden in a closure."""
from functools import reduce

LEAF = ()


def tall(t):
    return t[3] if t else 0


def tie(l, k, r):
    return (l, k, r, 1 + max(tall(l), tall(r)))


def mend(l, k, r):
    if tall(l) > tall(r) + 1:
        ll, lk, lr, _ = l
        if tall(ll) >= tall(lr):
            return tie(ll, lk, tie(lr, k, r))
        return tie(tie(ll, lk, lr[0]), lr[1], tie(lr[2], k, r))
    if tall(r) > tall(l) + 1:
        rl, rk, rr, _ = r
        if tall(rr) >= tall(rl):
            return tie(tie(l, k, rl), rk, rr)
        return tie(tie(l, k, rl[0]), rl[1], tie(rl[2], rk, rr))
    return tie(l, k, r)


def descend(t, key):
    """Yield (turn, subtree) on the way down; the last turn is 0 if the key is there."""
    while t:
        turn = -1 if key < t[1] else 1 if key > t[1] else 0
        yield turn, t
        if turn == 0:
            return
        t = t[0] if turn < 0 else t[2]


def climb(sub, step):
    turn, (l, k, r, _) = step
    return mend(sub, k, r) if turn < 0 else mend(l, k, sub)


def unroll(t):
    if t:
        yield from unroll(t[0])
        yield t[1]
        yield from unroll(t[2])


def cell(value):
    def access(*new):
        nonlocal value
        if new:
            value, = new
        return value
    return access


class AVLTree:
    __slots__ = ("_root",)

    def __init__(self):
        self._root = cell(LEAF)

    def insert(self, key):
        way = list(descend(self._root(), key))
        if way and way[-1][0] == 0:
            return self
        self._root(reduce(climb, reversed(way), tie(LEAF, key, LEAF)))
        return self

    def contains(self, key):
        return any(turn == 0 for turn, _ in descend(self._root(), key))

    def height(self):
        return tall(self._root())

    def in_order(self):
        return [*unroll(self._root())]
