class Plugin:
    registry = {}

    def __init_subclass__(cls, /, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.plugin_name = name or cls.__name__.lower()
        Plugin.registry[cls.plugin_name] = cls


class Csv(Plugin, name="comma"): ...


class Json(Plugin): ...


class Lines(Json): ...


print({name: cls.__name__ for name, cls in Plugin.registry.items()})
try:

    class Wrong(Plugin, colour="red"): ...
except TypeError as error:
    print(error)


class Validated:
    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        for required in ("run", "stop"):
            if not callable(getattr(cls, required, None)):
                raise TypeError(f"{cls.__name__} lacks {required}()")


try:
    type("Half", (Validated,), {"run": lambda self: 1})
except TypeError as error:
    print(error)
print(type("Whole", (Validated,), {"run": print, "stop": print}).__name__)


class Shape:
    def __class_getitem__(cls, item):
        return f"{cls.__name__} of {item!r}"


print(Shape[3], Shape["x", 1], type("Round", (Shape,), {})[None])
print(Plugin.__subclasses__()[0].__name__, len(Json.__subclasses__()))


class Entries:
    def __mro_entries__(self, bases):
        return (dict,)


class Made(Entries()):
    pass


print(Made.__bases__, Made.__orig_bases__[0].__class__.__name__, Made(a=1))
