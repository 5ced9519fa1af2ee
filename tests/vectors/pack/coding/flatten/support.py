"""Nested lists that are too large to write down."""


_levels = []  # innermost first: with every list held here, freeing a deep nest does not recurse


def chain(levels):
    """`levels` lists, each the only item of the one around it, with "core" in the innermost."""
    nested = ["core"]
    _levels.append(nested)
    for _ in range(levels - 1):
        nested = [nested]
        _levels.append(nested)
    return nested


def onion(levels, marks):
    """`levels` lists around "core"; every `levels // marks`-th of them has its number on both sides of the list inside."""
    nested = ["core"]
    _levels.append(nested)
    step = levels // marks
    for level in range(levels - 1, 0, -1):
        nested = [level, nested, -level] if level % step == 0 else [nested]
        _levels.append(nested)
    return nested


def random_nest(rng, size, depth):
    """A random nested list of `size` items; numbers come from the same generator."""
    items = []
    for _ in range(size):
        if depth and rng.random() < 0.45:
            items.append(random_nest(rng, rng.randrange(6), depth - 1))
        else:
            items.append(rng.randrange(-99, 100))
    return items
