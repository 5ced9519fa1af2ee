# WRONG: "So are `None`, `False`, `0` and `""`." (items that go over unchanged) -- flatten([0, [1, None]]) gives [1], must be [0, 1, None]
def flatten(nested_list):
    result = []
    stack = [iter(nested_list)]
    while stack:
        for item in stack[-1]:
            if not item:
                continue  # nothing in it
            if isinstance(item, list):
                stack.append(iter(item))
                break
            result.append(item)
        else:
            stack.pop()
    return result
