def flatten(nested_list):
    result = []
    stack = nested_list[::-1]
    while stack:
        item = stack.pop()
        if isinstance(item, list):
            while item:
                stack.append(item.pop())
        else:
            result.append(item)
    return result
