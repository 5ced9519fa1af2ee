def flatten(nested_list):
    """Return a new flat list of all items of `nested_list` that are not lists, from left to right."""
    result = []
    stack = [iter(nested_list)]
    while stack:
        for item in stack[-1]:
            if isinstance(item, list):
                stack.append(iter(item))
                break
            result.append(item)
        else:
            stack.pop()
    return result
