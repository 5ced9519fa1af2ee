def flatten(nested_list):
    result = []
    for item in nested_list:
        if isinstance(item, list):
            for inner in flatten(item):
                if inner not in result:
                    result.append(inner)
        elif item not in result:
            result.append(item)
    return result
