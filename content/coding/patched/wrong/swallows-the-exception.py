class patched:
    def __init__(self, obj, name, replacement):
        self.obj, self.name, self.replacement = obj, name, replacement

    def __enter__(self):
        self.held = self.name in vars(self.obj)
        self.original = vars(self.obj).get(self.name)
        setattr(self.obj, self.name, self.replacement)

    def __exit__(self, *details):
        if self.held:
            setattr(self.obj, self.name, self.original)
        else:
            delattr(self.obj, self.name)
        return True
