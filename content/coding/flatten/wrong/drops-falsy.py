def flatten(nested_list):
    result = []
    for item in nested_list:
        if not item:
            continue
        if isinstance(item, list):
            result += flatten(item)
        else:
            result.append(item)
    return result
