import builtins
import collections

original_len, original_print = builtins.len, builtins.print
builtins.len = lambda value: "patched length"
print(len([1, 2, 3]))
builtins.len = original_len
print(len([1, 2, 3]))


def loud(*values, **options):
    original_print("LOUD:", *values, **options)


builtins.print = loud
print("hello")
del builtins.print
try:
    print("gone")
except NameError as error:
    original_print(error)
builtins.print = original_print
builtins.answer = 42
print(answer, "answer" in globals())
answer = "global shadows"
print(answer, builtins.answer)
del answer
print(answer)
del builtins.answer
sum = lambda values: "my sum"
print(sum([1]), builtins.sum([1, 2]))
del sum
print(sum([1, 2]))
real_import = builtins.__import__


def traced_import(name, *arguments, **keywords):
    seen.append(name)
    return real_import(name, *arguments, **keywords)


seen = []
builtins.__import__ = traced_import
import math, itertools as it
from collections import deque as d

builtins.__import__ = real_import
print(seen, d([1]))
real_build = builtins.__build_class__
builtins.__build_class__ = lambda function, name, *rest, **kw: original_print("building", name) or real_build(function, name, *rest, **kw)


class Built: ...


builtins.__build_class__ = real_build
print(Built.__name__, isinstance(builtins, type(math)), builtins.True_ if hasattr(builtins, "True_") else "no True_")
list = tuple
print(list("ab"), [1], [*"cd"])
