import contextlib


class Resource:
    def __init__(self, name, fail=False, swallow=False):
        self.name, self.fail, self.swallow = name, fail, swallow

    def __enter__(self):
        if self.fail:
            raise OSError(f"cannot open {self.name}")
        print("open", self.name)
        return self

    def __exit__(self, kind, value, trace):
        print("close", self.name, kind.__name__ if kind else None)
        return self.swallow


with contextlib.ExitStack() as stack:
    names = [stack.enter_context(Resource(n)).name for n in "abc"]
    stack.callback(print, "callback", 1, sep="=")
    print(names)
try:
    with contextlib.ExitStack() as stack:
        stack.enter_context(Resource("d"))
        stack.enter_context(Resource("e", fail=True))
except OSError as error:
    print(error)
with contextlib.ExitStack() as stack:
    stack.enter_context(Resource("outer", swallow=True))
    stack.enter_context(Resource("inner"))
    raise ValueError("swallowed by outer")
stack = contextlib.ExitStack()
stack.enter_context(Resource("moved"))
kept = stack.pop_all()
stack.close()
print("still open")
kept.close()


@stack.push
def handler(kind, value, trace):
    print("handler got", value)
    return True


with stack:
    raise RuntimeError("boom")
