# expect: exception
def f():
    return 1 / 0


f.__code__ = f.__code__.replace(co_exceptiontable=bytes(range(200, 256)) * 3)
f()
