class Meta(type):
    def __new__(mcls, name, bases, namespace, **options):
        print("new", name, [b.__name__ for b in bases], sorted(k for k in namespace if k[0] != "_"), options)
        return super().__new__(mcls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **options):
        print("init", name)
        super().__init__(name, bases, namespace)
        cls.registry = [base.__name__ for base in bases] + [name]

    def __call__(cls, *args, **kwargs):
        print("calling", cls.__name__, args)
        return super().__call__(*args, **kwargs)

    def __len__(cls):
        return len(cls.registry)

    def __getattr__(cls, name):
        return f"{cls.__name__} has no {name}"

    def __instancecheck__(cls, instance):
        return hasattr(instance, "quack")


class Base(metaclass=Meta, flavour="plain"):
    x = 1


class Child(Base):
    def __init__(self, value):
        self.value = value


child = Child(3)
print(child.value, len(Child), Child.registry, Child.missing, type(Child).__name__)
print(isinstance(child, Child), isinstance(5, Child), isinstance(type("D", (), {"quack": 1})(), Base))
try:
    child.missing
except AttributeError as error:
    print(error)


class Other(type):
    pass


try:

    class Clash(Base, metaclass=Other):
        pass
except TypeError as error:
    print(error)
print(type.__call__(Child, 9).value, Meta.mro(Child)[1].__name__)
