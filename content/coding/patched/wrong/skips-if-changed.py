from contextlib import contextmanager


@contextmanager
def patched(obj, name, replacement):
    held = name in vars(obj)
    original = vars(obj).get(name)
    setattr(obj, name, replacement)
    try:
        yield
    finally:
        if vars(obj).get(name) is replacement:
            if held:
                setattr(obj, name, original)
            else:
                delattr(obj, name)
