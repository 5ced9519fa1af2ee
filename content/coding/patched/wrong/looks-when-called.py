class patched:
    """A context manager that sets obj.name to replacement for the length of its block."""

    def __init__(self, obj, name, replacement):
        self.obj = obj
        self.name = name
        self.replacement = replacement
        self.own = name in vars(obj)
        self.held = None

    def __enter__(self):
        self.held = vars(self.obj).get(self.name)
        setattr(self.obj, self.name, self.replacement)
        return self.replacement

    def __exit__(self, *exc_info):
        if self.own:
            setattr(self.obj, self.name, self.held)
        elif self.name in vars(self.obj):
            delattr(self.obj, self.name)
        return False
