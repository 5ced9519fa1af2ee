# An ExitStack whose only callback is chosen at entry. The class itself is called `patched`.
from contextlib import ExitStack
from functools import partial


def _forget(obj, name):
    if name in vars(obj):
        delattr(obj, name)


class patched(ExitStack):
    def __init__(self, obj, name, replacement=None):
        super().__init__()
        self.target = obj, name
        self.set = partial(setattr, obj, name)
        self.replacement = replacement

    def __enter__(self):
        obj, name = self.target
        match [value for key, value in vars(obj).items() if key == name]:
            case [held]:
                undo = partial(self.set, held)
            case []:
                undo = partial(_forget, obj, name)
        self.set(self.replacement)
        self.callback(undo)
        return super().__enter__()
