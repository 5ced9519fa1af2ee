# WRONG: "The result holds every item that is not a list" (an item that only says it equals [] is dropped) -- flatten([1, unittest.mock.ANY, 2]) must be a list of three items


def flatten(nested_list):
    """Return a new flat list of all items of `nested_list` that are not lists, from left to right."""
    result = []
    stack = [iter(nested_list)]
    while stack:
        for item in stack[-1]:
            if item == []:
                continue                    # empty lists leave nothing behind
            if isinstance(item, list):
                stack.append(iter(item))
                break
            result.append(item)
        else:
            stack.pop()
    return result
