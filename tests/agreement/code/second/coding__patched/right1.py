"""A class; what was there is kept as a dict of nought or one entries."""


class patched:
    __slots__ = ("_obj", "_name", "_replacement", "_held")

    def __init__(self, obj, name, replacement):
        self._obj = obj
        self._name = name
        self._replacement = replacement
        self._held = None

    @property
    def _own(self):
        """The attribute as `vars` has it at this moment: {name: object} or {}."""
        return {key: value for key, value in vars(self._obj).items() if key == self._name}

    def __enter__(self):
        self._held = self._own
        setattr(self._obj, self._name, self._replacement)
        return lambda: dict(self._held)         # with ... as x: x() tells what was there

    def __exit__(self, *_):
        for key, value in self._held.items():
            setattr(self._obj, key, value)
        for key in self._own.keys() - self._held.keys():
            delattr(self._obj, key)
