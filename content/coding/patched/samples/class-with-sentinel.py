class patched:
    ABSENT = object()

    def __init__(self, obj, name, replacement):
        self.obj = obj
        self.name = name
        self.replacement = replacement

    def __enter__(self):
        self.original = vars(self.obj).get(self.name, self.ABSENT)
        setattr(self.obj, self.name, self.replacement)
        return self.replacement

    def __exit__(self, kind, error, traceback):
        if self.original is not self.ABSENT:
            setattr(self.obj, self.name, self.original)
        elif self.name in self.obj.__dict__:
            delattr(self.obj, self.name)
        return False
