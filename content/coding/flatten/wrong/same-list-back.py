def flatten(nested_list):
    if not any(isinstance(item, list) for item in nested_list):
        return nested_list
    result = []
    for item in nested_list:
        if isinstance(item, list):
            result.extend(flatten(item))
        else:
            result.append(item)
    return result
