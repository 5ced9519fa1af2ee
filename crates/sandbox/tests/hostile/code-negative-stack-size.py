# expect: exception
def f():
    return [1, 2, 3]


f.__code__ = f.__code__.replace(co_stacksize=-5)
f()
