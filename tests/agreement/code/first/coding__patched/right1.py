from contextlib import contextmanager


@contextmanager
def patched(obj, name, replacement):
    """Return a context manager that sets obj.name to replacement for the length of its block."""
    was_there = name in vars(obj)
    if was_there:
        held = vars(obj)[name]
    setattr(obj, name, replacement)
    try:
        yield replacement
    finally:
        if was_there:
            setattr(obj, name, held)
        elif name in vars(obj):
            delattr(obj, name)
