import types

namespace = types.SimpleNamespace(a=1, b="x")
namespace.c = [1]
print(namespace, namespace == types.SimpleNamespace(a=1, b="x", c=[1]))
proxy = types.MappingProxyType({"k": 1})
print(proxy["k"], proxy, proxy | {"j": 2})
try:
    proxy["k"] = 2
except TypeError as error:
    print(error)


def fill(ns):
    ns["greet"] = lambda self: f"hi from {type(self).__name__}"


Made = types.new_class("Made", (), {}, fill)
print(Made().greet(), type("Other", (Made,), {"x": 1})().greet())
module = types.ModuleType("demo", "its doc")
exec("value = 3\ndef f(): return value * 2", module.__dict__)
module.value = 10
print(module.f(), module.__name__, module.__doc__, sorted(k for k in vars(module) if k[0] != "_"))


class Meter:
    def __init__(self):
        self.n = 0


meter = Meter()
meter.bump = types.MethodType(lambda self, by: self.n + by, meter)
print(meter.bump(5), type(meter.bump) is types.MethodType)


def outer():
    x = 1

    def inner():
        return x

    return inner


inner = outer()
print(inner.__closure__[0].cell_contents, inner.__code__.co_freevars)
copy = types.FunctionType(inner.__code__, {}, "copy", None, (types.CellType(42),))
print(copy(), copy.__name__)
print(types.get_original_bases(Made), types.NoneType, types.EllipsisType is type(...), types.UnionType is type(int | str))
print(isinstance(outer, types.FunctionType), isinstance(len, types.BuiltinFunctionType), isinstance((i for i in ()), types.GeneratorType))


class Lazy:
    @types.DynamicClassAttribute
    def tag(self):
        return "instance only"


print(Lazy().tag, types.resolve_bases((int, str)))
