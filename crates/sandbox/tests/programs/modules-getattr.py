import importlib
import sys
import types

module = types.ModuleType("virtual")
exec(
    '''
known = 1
def __getattr__(name):
    if name.startswith("lazy_"):
        value = name.removeprefix("lazy_").upper()
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
def __dir__():
    return ["known", "lazy_anything"]
''',
    module.__dict__,
)
print(module.known, module.lazy_thing, "lazy_thing" in vars(module), "lazy_other" in vars(module), dir(module))
try:
    module.other
except AttributeError as error:
    print(error)
sys.modules["virtual"] = module
import virtual
from virtual import lazy_more as more

print(virtual is module, more, importlib.import_module("virtual") is module)
try:
    from virtual import nothing
except ImportError as error:
    print(str(error).split(" (")[0])
for name in ("no_such_module", "virtual.sub"):
    try:
        importlib.import_module(name)
    except ModuleNotFoundError as error:
        print(error, error.name)


class Typed(types.ModuleType):
    answer = property(lambda self: 42)


sys.modules["typed"] = Typed("typed")
import typed as t

print(t.answer, t.__name__, t.__doc__)
sys.modules["blocked"] = None
try:
    import blocked
except ModuleNotFoundError as error:
    print(error)
namespace = types.ModuleType("stars")
exec("__all__ = ['a', '_b']\na = 1\n_b = 2\nc = 3", namespace.__dict__)
sys.modules["stars"] = namespace
scope = {}
exec("from stars import *", scope)
print(sorted(k for k in scope if k != "__builtins__"))
