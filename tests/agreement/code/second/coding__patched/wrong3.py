# WRONG: "An exception of the block reaches the caller unchanged" (it loses its cause) -- with patched(thing, "x", 1): raise ValueError("a") from KeyError("b"); the caller must find the KeyError in __cause__
from contextlib import contextmanager

MISSING = object()


@contextmanager
def patched(obj, name, replacement):
    """Return a context manager that sets obj.name to replacement for the length of its block."""
    held = vars(obj).get(name, MISSING)
    setattr(obj, name, replacement)
    error = None
    try:
        yield replacement
    except BaseException as caught:
        error = caught
    if held is not MISSING:
        setattr(obj, name, held)
    elif name in vars(obj):
        delattr(obj, name)
    if error is not None:
        raise error from None
