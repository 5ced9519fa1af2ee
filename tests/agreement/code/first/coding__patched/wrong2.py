# WRONG: "values such as `None` or `0` are values" -- thing.x = None; after `with patched(thing, "x", 1): pass` thing has no x at all, must hold None
class patched:
    def __init__(self, obj, name, replacement):
        self.obj = obj
        self.name = name
        self.replacement = replacement

    def __enter__(self):
        self.original = vars(self.obj).get(self.name)
        setattr(self.obj, self.name, self.replacement)
        return self.replacement

    def __exit__(self, *exc_info):
        if self.original is not None:
            setattr(self.obj, self.name, self.original)
        elif self.name in vars(self.obj):
            delattr(self.obj, self.name)
        return False
