import traceback


class Custom(Exception):
    """A custom one."""


def show(error):
    print("".join(traceback.format_exception_only(error)), end="")


show(ValueError("simple"))
show(KeyError("key"))
show(Custom("with", "args"))
show(Custom())
show(OSError("gone"))
noted = TypeError("noted")
noted.add_note("first note")
noted.add_note("second\nline")
show(noted)
print(traceback.format_exception_only(None, None))
print(traceback.format_exception_only(UnicodeDecodeError("ascii", b"\xff", 0, 1, "ordinal")))
print(traceback.format_exception_only(StopIteration(3)), traceback.format_exception_only(SystemExit("bye")))
try:
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise ValueError("outer") from error
except ValueError as error:
    print(type(error.__cause__).__name__, error.__suppress_context__)
    stack = traceback.extract_tb(error.__traceback__)
    print(len(stack), stack[0].name, stack[0].line is not None)
    summary = traceback.TracebackException.from_exception(error)
    print(summary.exc_type_str, str(summary), str(summary.__cause__))
    print([line.strip() for line in summary.format_exception_only()])


class BadStr(Exception):
    def __str__(self):
        raise RuntimeError("no str")


show(BadStr())
print("".join(traceback.format_exception_only(ExceptionGroup("group", [ValueError(1), KeyError(2)]))), end="")
print("".join(traceback.format_exception_only(ExceptionGroup("group", [ValueError(1)]), show_group=True)), end="")
