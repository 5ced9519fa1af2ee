# WRONG: "The result holds every item that is not a list" (an Ellipsis is taken for the end of its list) -- flatten([1, ..., 2]) must be [1, ..., 2]


def flatten(nested_list):
    """Return a new flat list of all items of `nested_list` that are not lists, from left to right."""
    result = []
    stack = [iter(nested_list)]
    while stack:
        item = next(stack[-1], ...)         # not None: that may be an item
        if item is ...:
            stack.pop()
        elif isinstance(item, list):
            stack.append(iter(item))
        else:
            result.append(item)
    return result
