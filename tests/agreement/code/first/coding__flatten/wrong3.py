# WRONG: "The same list may be contained in several places; it then counts in each of them." -- a = [1]; flatten([a, a]) gives [1], must be [1, 1]
def flatten(nested_list):
    result = []
    opened = {id(nested_list)}  # guard against endless loops
    stack = nested_list[::-1]
    while stack:
        item = stack.pop()
        if not isinstance(item, list):
            result.append(item)
        elif id(item) not in opened:
            opened.add(id(item))
            stack.extend(reversed(item))
    return result
