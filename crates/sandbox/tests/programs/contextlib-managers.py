import contextlib
import io
import sys


@contextlib.contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except KeyError as error:
        print("swallowed", error)
    finally:
        print(f"</{name}>")


with tag("a") as value, tag("b"):
    print(value)
with tag("c"):
    raise KeyError("lost")
try:
    with tag("d"):
        raise ValueError("kept")
except ValueError as error:
    print("outside", error)


@tag("deco")
def decorated():
    return "result"


print(decorated(), decorated())
with contextlib.suppress(ZeroDivisionError, IndexError):
    1 / 0
with contextlib.redirect_stdout(io.StringIO()) as captured:
    print("hidden")
print(repr(captured.getvalue()))
with contextlib.closing(io.StringIO("x")) as stream:
    pass
print(stream.closed, contextlib.nullcontext(5).__enter__())


@contextlib.contextmanager
def broken():
    if False:
        yield


try:
    with broken():
        pass
except RuntimeError as error:
    print(error)
