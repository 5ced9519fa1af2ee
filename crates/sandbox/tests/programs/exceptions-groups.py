def leaf(n):
    return [ValueError, TypeError, KeyError][n % 3](n)


group = ExceptionGroup("top", [leaf(0), ExceptionGroup("nested", [leaf(1), leaf(2)]), leaf(3)])
print(repr(group), len(group.exceptions), group.message)
matched, rest = group.split(ValueError)
print(repr(matched), "|", repr(rest))
print(repr(group.subgroup(lambda e: isinstance(e, LookupError))), group.subgroup(OSError))
try:
    raise group
except* ValueError as caught:
    print("values", [e.args for e in caught.exceptions])
except* (TypeError, KeyError) as caught:
    print("others", repr(caught))
try:
    try:
        raise group
    except* KeyError:
        print("only keys handled")
except ExceptionGroup as remaining:
    print("left", repr(remaining))
try:
    raise ValueError("bare")
except* ValueError as caught:
    print(repr(caught))
try:
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise RuntimeError("new")
except ExceptionGroup as final:
    print(repr(final), type(final.exceptions[0].__context__).__name__)
for arguments in (("empty", []), ("bad", [1]), ("base", [KeyboardInterrupt()])):
    try:
        ExceptionGroup(*arguments)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(type(BaseExceptionGroup("b", [ValueError()])).__name__, type(BaseExceptionGroup("b", [SystemExit()])).__name__)


class Own(ExceptionGroup):
    def derive(self, exceptions):
        return Own(self.message + "'", exceptions)


print(repr(Own("own", [ValueError(), TypeError()]).split(ValueError)))
noted = group.derive([leaf(0)])
noted.add_note("a note")
print(noted.__notes__, repr(noted))
