# WRONG: "`nested_list` and the lists in it are not changed." -- a = [1, [2]]; flatten(a) leaves a == [], must still be [1, [2]]
def flatten(nested_list):
    result = []
    todo = nested_list
    while todo:
        item = todo.pop(0)
        if isinstance(item, list):
            todo[:0] = item
        else:
            result.append(item)
    return result
