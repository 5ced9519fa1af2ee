def inner():
    try:
        first = yield "inner 1"
        print("inner received", first)
        yield "inner 2"
    except KeyError as error:
        print("inner caught", error)
        yield "inner recovered"
    finally:
        print("inner finally")
    return "inner result"


def outer():
    result = yield from inner()
    print("outer got", result)
    yield from [10, 20]
    return (yield from ())


gen = outer()
print(next(gen))
print(gen.send("hello"))
print(gen.throw(KeyError("k")), list(gen))
next(gen := outer())
gen.close()


def flatten(items):
    for item in items:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


print(list(flatten([1, [2, [3, [4]], 5], [[]], 6])))


def averager():
    total = count = 0
    average = None
    while True:
        value = yield average
        if value is None:
            return count, average
        total, count = total + value, count + 1
        average = total / count


def collect(results):
    while True:
        results.append((yield from averager()))


collector = collect(results := [])
next(collector)
for value in (10, 20, None, 5, None):
    collector.send(value)
print(results, collector.gi_yieldfrom.__name__)
