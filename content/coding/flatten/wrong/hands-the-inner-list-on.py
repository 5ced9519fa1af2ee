def flatten(nested_list):
    """Return a new flat list of all items of `nested_list` that are not lists, from left to right."""
    core = nested_list
    while len(core) == 1 and isinstance(core[0], list):
        core = core[0]                      # take off the wrapping
    if not any(isinstance(item, list) for item in core):
        return core[:] if core is nested_list else core

    result = []
    stack = [iter(core)]
    while stack:
        for item in stack[-1]:
            if isinstance(item, list):
                stack.append(iter(item))
                break
            result.append(item)
        else:
            stack.pop()
    return result
