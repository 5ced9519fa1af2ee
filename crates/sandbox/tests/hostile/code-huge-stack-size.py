# expect: out-of-steps
def f():
    return 1


f.__code__ = f.__code__.replace(co_stacksize=2**28)
f()
