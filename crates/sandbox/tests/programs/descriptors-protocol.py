class Verbose:
    def __set_name__(self, owner, name):
        print("named", name, "in", owner.__name__)
        self.name = "_" + name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return getattr(instance, self.name, "unset")

    def __set__(self, instance, value):
        setattr(instance, self.name, value)

    def __delete__(self, instance):
        delattr(instance, self.name)


class NonData:
    def __get__(self, instance, owner):
        return "from descriptor"


class Thing:
    data = Verbose()
    plain = NonData()


thing = Thing()
print(thing.data)
thing.data = 5
print(thing.data, vars(thing), type(Thing.data).__name__)
thing.__dict__["data"] = "shadow"
print(thing.data, thing.__dict__["data"])
del thing.data
print(thing.data)
print(thing.plain)
thing.plain = "instance wins"
print(thing.plain, Thing.plain)


bound = (lambda self, x: (self, x)).__get__("me")
print(bound(1), bound.__self__, bound.__func__("you", 2))
print(Thing.__dict__["plain"].__get__(None, Thing))
Thing.late = Verbose()
try:
    thing.late
except AttributeError as error:
    print(error)


class Broken:
    def __set_name__(self, owner, name):
        raise ValueError("no name")


try:
    type("Uses", (), {"x": Broken()})
except ValueError as error:
    print(error, error.__notes__)
