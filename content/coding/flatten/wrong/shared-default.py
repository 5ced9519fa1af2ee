def flatten(nested_list, result=[]):
    for item in nested_list:
        if isinstance(item, list):
            flatten(item, result)
        else:
            result.append(item)
    return result
