from contextlib import contextmanager

ABSENT = object()
originals = {}


@contextmanager
def patched(obj, name, replacement):
    key = (id(obj), name)
    originals.setdefault(key, vars(obj).get(name, ABSENT))
    setattr(obj, name, replacement)
    try:
        yield
    finally:
        original = originals[key]
        if original is not ABSENT:
            setattr(obj, name, original)
        elif name in vars(obj):
            delattr(obj, name)
