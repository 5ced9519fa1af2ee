class Manager:
    def __init__(self, name, *, swallow=False, fail_exit=False):
        self.name, self.swallow, self.fail_exit = name, swallow, fail_exit

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, kind, value, trace):
        print("exit", self.name, kind and kind.__name__, value)
        if self.fail_exit:
            raise RuntimeError("exit failed")
        return self.swallow


with Manager("a") as a, Manager("b") as (b):
    print(a, b)
with Manager("swallows", swallow=True):
    raise ValueError("gone")
try:
    with Manager("outer"), Manager("bad exit", fail_exit=True):
        raise KeyError("first")
except RuntimeError as error:
    print(error, "| context:", repr(error.__context__))
with (
    Manager("p") as p,
    Manager("q") as q,
):
    print(p + q)


def early():
    with Manager("return"):
        return "returned"


print(early())
for n in range(3):
    with Manager(n):
        if n == 1:
            break
        continue
for bad in (5, type("NoExit", (), {"__enter__": lambda s: s})()):
    try:
        with bad:
            pass
    except TypeError as error:
        print(error)
with Manager("tuple target") as (x, *y):
    print(x, y)
try:
    with Manager("target fails") as (only,):
        pass
except ValueError as error:
    print(error)
