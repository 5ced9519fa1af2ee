from contextlib import contextmanager


@contextmanager
def patched(obj, name, replacement):
    attributes = dict(vars(obj))
    setattr(obj, name, replacement)
    try:
        yield
    finally:
        if name in attributes:
            setattr(obj, name, attributes[name])
        elif name in vars(obj):
            delattr(obj, name)
