class patched:
    def __init__(self, obj, name, replacement):
        self.obj, self.name = obj, name
        self.held = name in vars(obj)
        self.original = vars(obj).get(name)
        setattr(obj, name, replacement)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        if self.held:
            setattr(self.obj, self.name, self.original)
        else:
            delattr(self.obj, self.name)
