def chain(error):
    parts = []
    while error is not None:
        parts.append(f"{type(error).__name__}({error})")
        if error.__cause__ is not None:
            parts.append("caused by")
            error = error.__cause__
        elif error.__context__ is not None and not error.__suppress_context__:
            parts.append("while handling")
            error = error.__context__
        else:
            error = None
    return " ".join(parts)


def explicit():
    try:
        {}["k"]
    except KeyError as error:
        raise ValueError("bad key") from error


def implicit():
    try:
        1 / 0
    except ZeroDivisionError:
        int("x")


def suppressed():
    try:
        [][0]
    except IndexError:
        raise LookupError("clean") from None


def in_finally():
    try:
        raise ValueError("lost")
    finally:
        raise TypeError("replaces")


for function in (explicit, implicit, suppressed, in_finally):
    try:
        function()
    except Exception as error:
        print(function.__name__, chain(error))
try:
    explicit()
except ValueError as error:
    print(error.__suppress_context__, error.__context__ is error.__cause__)
