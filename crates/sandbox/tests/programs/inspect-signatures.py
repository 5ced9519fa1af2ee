import inspect
from inspect import Parameter, Signature, signature


def function(a, /, b: int, *args: str, c=3, d: "float" = 2.5, **extra) -> bool: ...


sig = signature(function)
print(sig)
for name, parameter in sig.parameters.items():
    print(name, parameter.kind.name, parameter.default is Parameter.empty, parameter.annotation)
print(sig.return_annotation, sig.replace(return_annotation=Signature.empty))
bound = sig.bind(1, 2, "x", d=9, other=5)
print(bound.arguments, bound.args, bound.kwargs)
partial = sig.bind_partial(1)
partial.apply_defaults()
print(partial.arguments)
for arguments, keywords in (((), {}), ((1,), {"a": 2}), ((1, 2), {"b": 3})):
    try:
        sig.bind(*arguments, **keywords)
    except TypeError as error:
        print(error)


class Thing:
    def __init__(self, x, *, y=1): ...

    def method(self, z): ...

    @classmethod
    def build(cls, q): ...

    @staticmethod
    def free(r): ...

    def __call__(self, *values): ...


print(signature(Thing), signature(Thing.method), signature(Thing(1).method), signature(Thing.build), signature(Thing.free))
print(signature(Thing(1)), signature(lambda x, y=2: 0))
made = Signature([Parameter("k", Parameter.KEYWORD_ONLY, default=0, annotation=int)])
print(made, made == Signature(made.parameters.values()))
print(inspect.getfullargspec(function).kwonlydefaults, inspect.getcallargs(lambda a, b=2: 0, 1))
