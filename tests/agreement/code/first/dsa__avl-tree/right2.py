"""Persistent AVL tree: every version is an immutable tuple (height, left, key, right); the empty tree is ()."""


def _tall(t):
    return t[0] if t else 0


def _make(left, key, right):
    return (1 + max(_tall(left), _tall(right)), left, key, right)


def _join(left, key, right):
    """As _make, but the heights of left and right may differ by two."""
    match _tall(left) - _tall(right):
        case 2:
            _, ll, lk, lr = left
            if _tall(ll) >= _tall(lr):
                return _make(ll, lk, _make(lr, key, right))
            _, a, mid, b = lr
            return _make(_make(ll, lk, a), mid, _make(b, key, right))
        case -2:
            _, rl, rk, rr = right
            if _tall(rr) >= _tall(rl):
                return _make(_make(left, key, rl), rk, rr)
            _, a, mid, b = rl
            return _make(_make(left, key, a), mid, _make(b, rk, rr))
        case _:
            return _make(left, key, right)


def _with(t, key):
    match t:
        case ():
            return (1, (), key, ())
        case (_, left, here, right) if key < here:
            new = _with(left, key)
            return t if new is left else _join(new, here, right)
        case (_, left, here, right) if key > here:
            new = _with(right, key)
            return t if new is right else _join(left, here, new)
        case _:
            return t


def _keys(t):
    if t:
        yield from _keys(t[1])
        yield t[2]
        yield from _keys(t[3])


def _has(t, key):
    return bool(t) and (key == t[2] or _has(t[1] if key < t[2] else t[3], key))


class AVLTree:
    __slots__ = ("_tree",)

    def __init__(self):
        self._tree = ()

    def insert(self, key):
        self._tree = _with(self._tree, key)
        return self

    contains = lambda self, key: _has(self._tree, key)
    height = lambda self: _tall(self._tree)
    in_order = lambda self: [*_keys(self._tree)]
