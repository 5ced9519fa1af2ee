from contextlib import contextmanager


@contextmanager
def patched(obj, name, replacement):
    setattr(obj, name, replacement)
    try:
        yield
    finally:
        if name in vars(obj):
            delattr(obj, name)
