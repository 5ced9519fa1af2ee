def flatten(nested_list):
    result = []
    seen = set()

    def visit(items):
        if id(items) in seen:
            return
        seen.add(id(items))
        for item in items:
            if isinstance(item, list):
                visit(item)
            else:
                result.append(item)

    visit(nested_list)
    return result
