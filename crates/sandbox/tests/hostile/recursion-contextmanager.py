# expect: exception
# exception: RecursionError
import contextlib


@contextlib.contextmanager
def again():
    with again():
        yield


with again():
    pass
