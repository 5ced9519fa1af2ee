class Recorder:
    shared = []

    def __init__(self):
        object.__setattr__(self, "log", [])

    def __getattribute__(self, name):
        if name.startswith("secret"):
            raise AttributeError(f"no peeking at {name}")
        return super().__getattribute__(name)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        self.log.append(f"missing {name}")
        return name.upper()

    def __setattr__(self, name, value):
        self.log.append(f"set {name}")
        super().__setattr__(name, value)

    def __delattr__(self, name):
        self.log.append(f"del {name}")
        super().__delattr__(name)

    def __dir__(self):
        return ["z", "a", "log"]


r = Recorder()
r.x = 1
r.x += 1
print(r.x, r.absent, r.secret_plan, r.log)
del r.x
print(r.x, dir(r), hasattr(r, "anything"), getattr(r, "__odd__", "default"))
try:
    del r.never
except AttributeError as error:
    print("AttributeError", r.log[-1])
Recorder.shared.append("common")
print(Recorder().shared, r.shared is Recorder.shared)


class Private:
    def __init__(self):
        self.__hidden = 1
        self._soft = 2

    def reveal(self, other):
        return other.__hidden


private = Private()
print(sorted(vars(private)), private.reveal(Private()), private._Private__hidden)
try:
    private.__hidden
except AttributeError as error:
    print(error)
