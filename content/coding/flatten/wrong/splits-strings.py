def flatten(nested_list):
    result = []
    for item in nested_list:
        if isinstance(item, list) or (isinstance(item, str) and len(item) > 1):
            result.extend(flatten(item))
        else:
            result.append(item)
    return result
