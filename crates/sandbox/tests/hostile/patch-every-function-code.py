# expect: ok
# Every Python function that the garbage collector knows gets the same harmless code.
import gc
import types


def nothing(*arguments, **keywords):
    return None


for candidate in gc.get_objects():
    if type(candidate) is types.FunctionType and not candidate.__code__.co_freevars:
        candidate.__code__ = nothing.__code__
