from contextlib import contextmanager


@contextmanager
def patched(obj, name, replacement):
    original = vars(obj).get(name)
    setattr(obj, name, replacement)
    try:
        yield
    finally:
        if original is not None:
            setattr(obj, name, original)
        else:
            delattr(obj, name)
