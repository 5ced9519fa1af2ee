def flatten(nested_list):
    result = []
    for item in nested_list:
        if hasattr(item, "__iter__") and not isinstance(item, str):
            result.extend(flatten(item))
        else:
            result.append(item)
    return result
