# WRONG: "if `vars(obj)` held `name` at entry, `vars(obj)` holds that very object again" -- thing.x = 1; cm = patched(thing, "x", 5); thing.x = 2; after `with cm: pass` thing.x is 1, must be 2 (the value is remembered at the call)
MISSING = object()


class patched:
    def __init__(self, obj, name, replacement):
        self.obj = obj
        self.name = name
        self.replacement = replacement
        self.old = vars(obj).get(name, MISSING)

    def __enter__(self):
        setattr(self.obj, self.name, self.replacement)
        return self.obj

    def __exit__(self, exc_type, exc, tb):
        if self.old is not MISSING:
            setattr(self.obj, self.name, self.old)
        elif self.name in vars(self.obj):
            delattr(self.obj, self.name)
