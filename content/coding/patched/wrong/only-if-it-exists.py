from contextlib import contextmanager


@contextmanager
def patched(obj, name, replacement):
    if not hasattr(obj, name):
        raise AttributeError(name)
    held = name in vars(obj)
    original = vars(obj).get(name)
    setattr(obj, name, replacement)
    try:
        yield
    finally:
        if held:
            setattr(obj, name, original)
        else:
            delattr(obj, name)
