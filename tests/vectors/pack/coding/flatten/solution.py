def flatten(nested_list):
    result = []
    pending = [iter(nested_list)]
    while pending:
        for item in pending[-1]:
            if isinstance(item, list):
                pending.append(iter(item))
                break
            result.append(item)
        else:
            pending.pop()
    return result
