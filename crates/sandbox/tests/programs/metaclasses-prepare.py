class Ordered(dict):
    def __init__(self):
        super().__init__()
        self.repeated = []

    def __setitem__(self, key, value):
        if key in self and not key.startswith("__"):
            self.repeated.append(key)
        super().__setitem__(key, value)

    def __missing__(self, key):
        if key.isupper():
            self[key] = key.lower()
            return self[key]
        raise KeyError(key)


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **options):
        print("prepare", name, options)
        return Ordered()

    def __new__(mcls, name, bases, namespace, **options):
        cls = super().__new__(mcls, name, bases, dict(namespace))
        cls.repeated = namespace.repeated
        return cls

    def __init__(cls, *args, **options):
        super().__init__(*args)


class Words(metaclass=Meta, strict=True):
    FIRST
    SECOND
    value = 1
    value = 2
    def method(self): ...
    def method(self, x): ...


print(Words.FIRST, Words.SECOND, Words.value, Words.repeated)
print([k for k in vars(Words) if not k.startswith("_")])
try:

    class Fails(metaclass=Meta):
        lower_case_is_not_found
except NameError as error:
    print(error)


def function_as_metaclass(name, bases, namespace):
    return {"name": name, "keys": sorted(k for k in namespace if k[0] != "_")}


class NotAClass(metaclass=function_as_metaclass):
    a, b = 1, 2


print(NotAClass)
