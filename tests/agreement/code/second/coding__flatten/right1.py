"""One generator per open list, and a trampoline that runs them: recursion without a call stack."""


class Flat(list):
    """A list that holds no list."""


def _walk(opened, emit):
    for item in opened:
        if type(item) is list:
            yield _walk(item, emit)
        else:
            emit(item)


def flatten(nested_list):
    flat = Flat()
    running = [_walk(nested_list, flat.append)]
    while running:
        for inner in running[-1]:
            running.append(inner)
            break
        else:
            running.pop()
    return flat
