# WRONG: "if `vars(obj)` held `name` at entry, `vars(obj)` holds that very object again" (not if it calls itself equal to everything) -- thing.x = unittest.mock.ANY; with patched(thing, "x", 1): pass; vars(thing)["x"] must be ANY
from contextlib import contextmanager

ABSENT = object()


@contextmanager
def patched(obj, name, replacement):
    """Return a context manager that sets obj.name to replacement for the length of its block."""
    before = vars(obj).get(name, ABSENT)
    setattr(obj, name, replacement)
    try:
        yield
    finally:
        if before == ABSENT:
            if name in vars(obj):
                delattr(obj, name)
        else:
            setattr(obj, name, before)
