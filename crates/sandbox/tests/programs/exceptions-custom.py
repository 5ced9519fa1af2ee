class AppError(Exception):
    code = 1

    def __init__(self, message, *, code=None, **context):
        super().__init__(message)
        self.code = code if code is not None else type(self).code
        self.context = context

    def __str__(self):
        extra = "".join(f" {k}={v!r}" for k, v in sorted(self.context.items()))
        return f"[{self.code}] {self.args[0]}{extra}"


class NotFound(AppError, LookupError):
    code = 404


class Quiet(BaseException): ...


for error in (AppError("plain"), NotFound("gone", key="x", n=1), AppError("odd", code=7)):
    try:
        raise error
    except LookupError as caught:
        print("lookup:", caught, repr(caught))
    except AppError as caught:
        print("app:", caught, caught.args)
try:
    try:
        raise Quiet("not an Exception")
    except Exception:
        print("never")
except BaseException as caught:
    print(type(caught).__name__, caught)
print(issubclass(KeyboardInterrupt, Exception), issubclass(StopIteration, Exception), issubclass(UnicodeError, ValueError))


class Retry:
    def __init__(self, times, *exceptions):
        self.times, self.exceptions = times, exceptions

    def __call__(self, function):
        def wrapper(*args):
            for attempt in range(1, self.times + 1):
                try:
                    return function(attempt, *args)
                except self.exceptions as error:
                    print("attempt", attempt, "failed:", error)
            raise AppError("gave up", attempts=self.times)

        return wrapper


print(Retry(3, ValueError)(lambda n: n if n == 3 else int("no"))())
try:
    Retry(2, ZeroDivisionError)(lambda n: n / 0)()
except AppError as error:
    print(error)
