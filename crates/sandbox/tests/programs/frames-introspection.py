import sys


def caller():
    return callee()


def callee():
    frame = sys._getframe()
    names = []
    while frame and frame.f_code.co_name != "<module>":
        names.append(frame.f_code.co_name)
        frame = frame.f_back
    return names


print(caller(), sys._getframe().f_code.co_name, sys._getframe().f_globals is globals())


def variables(a, b=2):
    c = a + b
    view = sys._getframe().f_locals
    view["c"] = 100
    return c, sorted(view)


print(variables(1))
code = variables.__code__
print(code.co_argcount, code.co_varnames, code.co_name, code.co_qualname, code.co_flags & 0x20, code.co_consts[1:2])


def generator():
    here = 1
    yield
    here = 2
    yield


g = generator()
next(g)
print(g.gi_frame.f_locals, g.gi_running, g.gi_code.co_name)
list(g)
print(g.gi_frame)
try:
    variables("x")
except TypeError as error:
    trace = error.__traceback__
    depth = 0
    while trace.tb_next:
        trace, depth = trace.tb_next, depth + 1
    print(depth, trace.tb_frame.f_code.co_name, trace.tb_frame.f_locals["a"])
print(sys.exc_info(), sys.exception())
try:
    raise KeyError("k")
except KeyError:
    kind, value, trace = sys.exc_info()
    print(kind.__name__, value, sys.exception() is value)
print(sys.intern("a b") is sys.intern("a" + " b"), sys.getdefaultencoding(), sys.byteorder, sys.version_info[:2], sys.implementation.name)
print(sys.float_info.max_exp, sys.float_info.dig, sys.maxunicode, sys.hash_info.algorithm in ("siphash13", "siphash24", "fnv"), sys.getrecursionlimit() >= 1000)
