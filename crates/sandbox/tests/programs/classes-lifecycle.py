class Single:
    instance = None

    def __new__(cls, *args):
        print("new", args)
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance

    def __init__(self, value):
        print("init", value)
        self.value = value


print(Single(1) is Single(2), Single.instance.value)


class Percent(int):
    def __new__(cls, value):
        return super().__new__(cls, min(100, max(0, value)))

    def __repr__(self):
        return f"{int(self)}%"


print(Percent(150), Percent(5) + 1, type(Percent(5) + 1).__name__, [Percent(-3)], Percent(7) == 7)


class Bad:
    def __init__(self):
        return 1


for make in (Bad, lambda: object(1), lambda: type("X", (), {})(1), lambda: Single()):
    try:
        make()
    except TypeError as error:
        print(error)


class Switch:
    def on(self):
        return "on"


class Off:
    def on(self):
        return "off"


switch = Switch()
switch.__class__ = Off
print(switch.on(), type(switch).__name__)
print(type("Dynamic", (Switch,), {"x": property(lambda self: 5)})().x, bool(type("Empty", (), {"__len__": lambda s: 0})()))
