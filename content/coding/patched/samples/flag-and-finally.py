import contextlib


@contextlib.contextmanager
def patched(obj, name, replacement):
    was_there = name in vars(obj)
    if was_there:
        old = vars(obj)[name]
    setattr(obj, name, replacement)
    try:
        yield replacement
    finally:
        try:
            delattr(obj, name)
        except AttributeError:
            pass
        if was_there:
            setattr(obj, name, old)
