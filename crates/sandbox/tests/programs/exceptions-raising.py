import errno

try:
    raise ValueError("x") from 5
except TypeError as error:
    print(error)
try:
    raise "text"
except TypeError as error:
    print(error)
try:
    raise
except RuntimeError as error:
    print(error)
error = ValueError("a", 2)
error.add_note("note")
print(error.args, error.__notes__, error.with_traceback(None) is error, repr(error), str(ValueError()), str(KeyError("k")))
try:
    error.add_note(5)
except TypeError as failure:
    print(failure)
print(OSError(errno.ENOENT, "gone", "file").filename, type(OSError(errno.EACCES, "x")).__name__, type(OSError("only")).__name__, type(OSError(errno.EEXIST, "x")).__name__)
try:
    raise KeyError
except KeyError as failure:
    print(failure.args, repr(failure))
try:
    raise StopIteration(5)
except StopIteration as failure:
    print(failure.value)
try:
    assert 1 == 2, ("tuple", "message")
except AssertionError as failure:
    print(failure.args)


def reraise():
    try:
        raise IndexError("original")
    except IndexError as caught:
        try:
            raise TypeError("second") from None
        except TypeError:
            raise caught


try:
    reraise()
except IndexError as failure:
    print(failure, type(failure.__context__).__name__)
print(ImportError("m", name="n", path="p").name, SyntaxError("s", ("f", 1, 2, "text")).lineno, UnicodeEncodeError("ascii", "é", 0, 1, "r").object)
