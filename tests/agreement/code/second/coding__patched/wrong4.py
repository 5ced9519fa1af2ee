# WRONG: "so it is when the block deletes an attribute that `vars(obj)` did not hold at entry, without an error" (not if the class has one of that name) -- class Client: timeout = 30; client = Client(); with patched(client, "timeout", 1): del client.timeout


class patched:
    """A context manager that sets obj.name to replacement for the length of its block."""

    _absent = object()

    def __init__(self, obj, name, replacement):
        self.obj, self.name, self.replacement = obj, name, replacement

    def __enter__(self):
        self.held = vars(self.obj).get(self.name, self._absent)
        setattr(self.obj, self.name, self.replacement)

    def __exit__(self, exc_type, exc, traceback):
        if self.held is not self._absent:
            setattr(self.obj, self.name, self.held)
        elif hasattr(self.obj, self.name):
            delattr(self.obj, self.name)
