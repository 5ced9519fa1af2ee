def flatten(nested_list):
    result, stack = [], [nested_list]
    while stack:
        top = stack.pop()
        if type(top) is list:
            stack.extend(reversed(top))
        else:
            result.append(top)
    return result
