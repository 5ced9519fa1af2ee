from contextlib import contextmanager


@contextmanager
def patched(obj, name, replacement):
    held = name in vars(obj)
    original = getattr(obj, name) if held else None
    setattr(obj, name, replacement)
    try:
        yield
    finally:
        if held:
            setattr(obj, name, original)
        elif name in vars(obj):
            delattr(obj, name)
