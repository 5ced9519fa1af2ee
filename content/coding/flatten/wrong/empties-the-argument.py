def flatten(nested_list):
    result = []
    while nested_list:
        item = nested_list.pop(0)
        if isinstance(item, list):
            nested_list[:0] = item
        else:
            result.append(item)
    return result
