class Falsy:
    def __bool__(self):
        return False


class Empty:
    def __len__(self):
        return 0


class BadBool:
    def __bool__(self):
        return 1


class NegativeLength:
    def __len__(self):
        return -1


values = [0, 0.0, 0j, "", b"", [], (), {}, set(), range(0), None, False, Falsy(), Empty(), " ", [0], (None,), {0: 0}, -1, object(), float("nan"), ...]
print([bool(v) for v in values])
for bad in (BadBool(), NegativeLength()):
    try:
        bool(bad)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(None is None, None == 0, type(None)(), ... is Ellipsis)
print([] or "default", 0 and 1 / 0, not not "x", None or 0 or "" or "last", 1 and [] and "never")
log = []


def note(value, result):
    log.append(value)
    return result


print(note("a", 0) and note("b", 1) or note("c", 2), log)
print(True == 1, isinstance(True, int), True + True, sum([True, False, True]), "yes"[True], [10, 20][False])
print(any(x > 2 for x in [1, 2, 3]), all(x > 0 for x in []), not any([]), bool(Falsy() or Empty()))
x = 5
print("big" if x > 3 else "small", x > 3 and "yes" or "no", (lambda: "lazy")() if x else None, 1 < x <= 5, x == 5 != 6, not x == 5)
print(type(x) == int, type(True) == int, isinstance(x, object), x.__class__ is int, (5).__eq__(5.0), int.__eq__(5, 5))
