from contextlib import contextmanager


@contextmanager
def patched(obj, name, replacement):
    missing = object()
    original = getattr(obj, name, missing)
    setattr(obj, name, replacement)
    try:
        yield
    finally:
        if original is missing:
            delattr(obj, name)
        else:
            setattr(obj, name, original)
