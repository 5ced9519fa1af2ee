# Backwards: always take the last open item, so that plain extend/pop will do, and turn the result round at the end.
def flatten(nested_list):
    todo, tail = [*nested_list], []
    while todo:
        match todo.pop():
            case list(inner):
                todo += inner
            case leaf:
                tail.append(leaf)
    return tail[::-1]
