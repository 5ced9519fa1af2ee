# WRONG: "it takes a list whose items may be lists, whose items may be lists again" (it remembers from an earlier call that a list held no lists) -- a = [1]; flatten([a]); a.append([2]); flatten([a]) must be [1, 2]


def flatten(nested_list, _plain={}):
    """Return a new flat list of all items of `nested_list` that are not lists, from left to right."""
    result = []
    stack = [iter([nested_list])]
    while stack:
        for item in stack[-1]:
            if not isinstance(item, list):
                result.append(item)
            elif id(item) in _plain:
                result.extend(item)         # a shared list, known to hold no lists
            elif not any(isinstance(inner, list) for inner in item):
                _plain[id(item)] = item     # keeps it alive, so that its id stays its own
                result.extend(item)
            else:
                stack.append(iter(item))
                break
        else:
            stack.pop()
    return result
