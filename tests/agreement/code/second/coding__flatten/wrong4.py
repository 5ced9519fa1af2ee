# WRONG: "Only lists are opened" (every mutable sequence is) -- flatten([bytearray(b"ab")]) must be [bytearray(b"ab")]
from collections.abc import MutableSequence


def flatten(nested_list):
    """Return a new flat list of all items of `nested_list` that are not lists, from left to right."""
    result = []
    stack = [iter(nested_list)]
    while stack:
        for item in stack[-1]:
            if isinstance(item, MutableSequence):
                stack.append(iter(item))
                break
            result.append(item)
        else:
            stack.pop()
    return result
