# WRONG: "When the block is left, in whatever way (its end, `return`, `break`, any exception, `KeyboardInterrupt` too)" (SystemExit, GeneratorExit and other BaseExceptions are forgotten) -- with patched(thing, "x", 1): raise SystemExit
from contextlib import contextmanager

MISSING = object()


@contextmanager
def patched(obj, name, replacement):
    """Return a context manager that sets obj.name to replacement for the length of its block."""
    held = vars(obj).get(name, MISSING)

    def restore():
        if held is not MISSING:
            setattr(obj, name, held)
        elif name in vars(obj):
            delattr(obj, name)

    setattr(obj, name, replacement)
    try:
        yield replacement
    except (Exception, KeyboardInterrupt):
        restore()
        raise
    else:
        restore()
