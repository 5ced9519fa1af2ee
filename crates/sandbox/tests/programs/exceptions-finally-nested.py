for n in range(3):
    try:
        if n == 1:
            break
    finally:
        print("cleanup", n)
try:
    try:
        raise KeyError("inner")
    finally:
        try:
            raise ValueError("in finally")
        except ValueError as error:
            print(error, "| context", type(error.__context__).__name__)
except KeyError as error:
    print("still", error)
try:
    e = "before"
    raise ValueError
except ValueError as e:
    pass
print("e" in globals())
try:
    pass
except undefined_name:
    print("never evaluated")
log = []


def nested(depth):
    try:
        log.append(f"enter {depth}")
        if depth == 2:
            raise LookupError(depth)
        nested(depth + 1)
    except LookupError as error:
        log.append(f"caught at {depth}")
        if depth:
            raise RuntimeError(depth) from error
    finally:
        log.append(f"leave {depth}")


try:
    nested(0)
except RuntimeError as error:
    log.append(f"outside {error}")
print(log)


def generator():
    try:
        yield 1
        yield 2
    finally:
        print("generator finally")


for value in generator():
    break
