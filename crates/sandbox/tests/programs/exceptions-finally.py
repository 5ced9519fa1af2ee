log = []


def returns():
    try:
        return "try"
    finally:
        log.append("finally ran")


def overrides():
    for _ in range(3):
        try:
            raise ValueError
        except ValueError:
            continue
        finally:
            log.append("loop finally")
    else:
        return "else ran"


def order():
    try:
        log.append("try")
    except Exception:
        log.append("except")
    else:
        log.append("else")
        return log.append("return value") or "returned"
    finally:
        log.append("finally")


def mutable():
    result = [1]
    try:
        return result
    finally:
        result.append(2)


def rebinding():
    x = 1
    try:
        return x
    finally:
        x = 2


print(returns(), overrides(), order(), mutable(), rebinding())
for entry in log:
    print(entry)
