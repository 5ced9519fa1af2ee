"""An ExitStack that gets its only callback at entry; writes to the dict itself where there is one."""
import inspect
from contextlib import ExitStack


def _writers(obj):
    """Return two functions for `obj`: put(name, value) and drop(name), which forgives a missing name."""
    if inspect.isclass(obj):
        def put(name, value):
            type.__setattr__(obj, name, value)

        def drop(name):
            if name in vars(obj):
                type.__delattr__(obj, name)
    else:
        space = vars(obj)
        put = space.__setitem__

        def drop(name):
            space.pop(name, None)
    return put, drop


class _Patch(ExitStack):
    def __init__(self, begin):
        super().__init__()
        self._begin = begin

    def __enter__(self):
        self.callback(self._begin())
        return super().__enter__()


def patched(obj, name, replacement):
    def begin():
        put, drop = _writers(obj)
        try:
            held = vars(obj)[name]
        except KeyError:
            def undo():
                drop(name)
        else:
            def undo():
                put(name, held)
        put(name, replacement)
        return undo

    return _Patch(begin)
