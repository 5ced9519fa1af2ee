import sys


def check(value):
    assert isinstance(value, int), f"expected int, got {type(value).__name__}"
    assert value > 0
    return value


for value in (5, "x", -1):
    try:
        print(check(value))
    except AssertionError as error:
        print("AssertionError", repr(str(error)))
try:
    assert (1, "always true tuple")[0] == 2, [1, 2]
except AssertionError as error:
    print(error.args)
print(__debug__)
for code in (None, 0, 3, "message", [1]):
    try:
        sys.exit(code)
    except SystemExit as error:
        print("SystemExit", error.code, error.args)
try:
    raise SystemExit
except SystemExit as error:
    print(error.code, isinstance(error, Exception))
try:
    try:
        sys.exit(2)
    finally:
        print("finally on the way out")
except BaseException as error:
    print(type(error).__name__)


def guarded():
    try:
        sys.exit("inner")
    except Exception:
        print("not caught by Exception")
    except SystemExit as error:
        return f"caught {error}"


print(guarded())
try:
    raise KeyboardInterrupt("pressed")
except KeyboardInterrupt as error:
    print(repr(error))
with __import__("contextlib").suppress(SystemExit):
    sys.exit(9)
print("still here")
