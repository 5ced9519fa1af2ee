# WRONG: "A `staticmethod` in a class stays a `staticmethod`, a `property` a `property`" -- class C with a staticmethod f: after `with patched(C, "f", 1): pass` vars(C)["f"] is a plain function, and C().f() gets a surplus argument
from contextlib import contextmanager


@contextmanager
def patched(obj, name, replacement):
    had_own = name in vars(obj)
    original = getattr(obj, name, None)
    setattr(obj, name, replacement)
    try:
        yield
    finally:
        if had_own:
            setattr(obj, name, original)
        elif name in vars(obj):
            delattr(obj, name)
