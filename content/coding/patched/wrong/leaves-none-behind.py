from contextlib import contextmanager


@contextmanager
def patched(obj, name, replacement):
    original = vars(obj).get(name, None)
    setattr(obj, name, replacement)
    try:
        yield
    finally:
        setattr(obj, name, original)
