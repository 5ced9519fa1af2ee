"""Orders of insertion that bring trees out of balance, and the heights that trees reach."""
import math


def filled(make, keys):
    """A new tree with the keys inserted one after the other."""
    tree = make()
    for key in keys:
        tree.insert(key)
    return tree


def heights_out_of_range(make, keys):
    """Inserts different keys; the (number of keys, height) where the height is not in [log2(n + 1), 1.45 * log2(n + 2)], and the final order.

    Looks after each of the first 64 keys, then after every 32nd, and at the end.
    """
    tree, wrong = make(), []
    for number, key in enumerate(keys, 1):
        tree.insert(key)
        if number <= 64 or number % 32 == 0 or number == len(keys):
            height = tree.height()
            if type(height) is not int or not math.log2(number + 1) - 1e-9 <= height <= 1.45 * math.log2(number + 2):
                wrong.append((number, height))
    return wrong, tree.in_order()


def leaning(levels, gap, to_the_right):
    """Keys from 0, in an order that fills, level by level, a tree whose siblings differ in height by `gap` everywhere."""
    def shape(height):
        return (shape(height - 1), shape(height - 1 - gap)) if height > 0 else None

    def numbered(node, first):
        if node is None:
            return None, first
        left, right = node[::-1] if to_the_right else node
        left, first = numbered(left, first)
        key = first
        right, first = numbered(right, first + 1)
        return (key, left, right), first

    order, level = [], [numbered(shape(levels), 0)[0]]
    while level:
        order += [node[0] for node in level]
        level = [child for node in level for child in node[1:] if child]
    return order


def zigzag(count):
    """0, count - 1, 1, count - 2, ...: from both ends to the middle."""
    return [index // 2 if index % 2 == 0 else count - 1 - index // 2 for index in range(count)]


def mirrored(keys):
    """The same order with large and small exchanged."""
    return [max(keys) + min(keys) - key for key in keys]
