import inspect
import types


class Base:
    """Base doc."""

    shared = 1

    def base_method(self):
        """Docs from base."""

    @property
    def prop(self):
        return 1


class Child(Base):
    def __init__(self):
        self.own = 2

    def base_method(self): ...

    @staticmethod
    def helper(): ...

    @classmethod
    def make(cls): ...


def mine(pairs):
    return [name for name, _ in pairs if not name.startswith("__")]


print(mine(inspect.getmembers(Child)), mine(inspect.getmembers(Child, inspect.isfunction)))
print(mine(inspect.getmembers(Child(), inspect.ismethod)), mine(inspect.getmembers_static(Child(), lambda v: isinstance(v, property))))
print([cls.__name__ for cls in inspect.getmro(Child)], inspect.getdoc(Child.base_method), inspect.cleandoc("  a\n    b\n    c"))
print([a.name + ":" + a.kind for a in inspect.classify_class_attrs(Child) if a.defining_class is Child and a.name[0] != "_"])


def generator():
    received = yield 1


async def coroutine(): ...


async def agen():
    yield


print(inspect.isgeneratorfunction(generator), inspect.iscoroutinefunction(coroutine), inspect.isasyncgenfunction(agen))
g = generator()
print(inspect.getgeneratorstate(g), next(g), inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))
g.close()
print(inspect.getgeneratorstate(g), inspect.isclass(Child), inspect.isabstract(Child), inspect.ismodule(types))
frame = inspect.currentframe()
print(frame.f_code.co_name, "Child" in frame.f_globals, inspect.isbuiltin(len), inspect.isroutine(len), inspect.isdatadescriptor(Base.prop))
print(inspect.getattr_static(Child(), "prop") is Base.prop, inspect.unwrap(len) is len, inspect.getmodulename("/a/b.py"))
print(inspect.getclosurevars(mine).builtins, inspect.isawaitable(3))
