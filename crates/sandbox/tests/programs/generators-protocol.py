def counter(limit):
    n = 0
    try:
        while n < limit:
            received = yield n
            n = received if received is not None else n + 1
    except ValueError as error:
        yield f"handled {error}"
    finally:
        print("counter closed")
    return "exhausted"


gen = counter(10)
print(next(gen), next(gen), gen.send(7), next(gen))
print(gen.throw(ValueError("v")))
try:
    next(gen)
except StopIteration as stop:
    print("value:", stop.value)
gen = counter(3)
print(list(gen), list(gen))
gen = counter(5)
next(gen)
gen.close()
gen.close()
print(next(gen, "default"))
fresh = counter(1)
try:
    fresh.send(1)
except TypeError as error:
    print(error)
fresh.close()


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


gen = stubborn()
next(gen)
try:
    gen.close()
except RuntimeError as error:
    print(error)


def leaks():
    raise StopIteration("inside")
    yield


try:
    next(leaks())
except RuntimeError as error:
    print(error, "| cause:", type(error.__cause__).__name__)
print(sum(x * x for x in range(5)), max((x % 4, x) for x in range(9)))
