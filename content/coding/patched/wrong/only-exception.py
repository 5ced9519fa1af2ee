from contextlib import contextmanager


@contextmanager
def patched(obj, name, replacement):
    held = name in vars(obj)
    original = vars(obj).get(name)

    def restore():
        if held:
            setattr(obj, name, original)
        else:
            delattr(obj, name)

    setattr(obj, name, replacement)
    try:
        yield
    except Exception:
        restore()
        raise
    else:
        restore()
