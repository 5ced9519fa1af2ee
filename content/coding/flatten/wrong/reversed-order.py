def flatten(nested_list):
    result = []
    stack = list(nested_list)
    while stack:
        item = stack.pop()
        if isinstance(item, list):
            stack.extend(item)
        else:
            result.append(item)
    return result
