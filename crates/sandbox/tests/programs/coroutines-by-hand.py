import inspect
import types


class Awaitable:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        received = yield self.value
        return received


async def steps():
    first = await Awaitable("one")
    print("got", first)
    try:
        await Awaitable("two")
    except KeyError as error:
        print("thrown in", error)
    return "finished"


coroutine = steps()
print(type(coroutine).__name__, coroutine.__name__, inspect.getcoroutinestate(coroutine))
print(coroutine.send(None))
print(coroutine.send("A"), inspect.getcoroutinestate(coroutine))
try:
    coroutine.throw(KeyError("k"))
except StopIteration as stop:
    print("returned", stop.value)
try:
    coroutine.send(None)
except RuntimeError as error:
    print(error)


@types.coroutine
def old_style():
    return (yield "from generator")


async def outer():
    return [await old_style(), await old_style()]


ready, results, turn = [outer(), outer()], [], 0
while ready:
    current = ready.pop(0)
    try:
        current.send(turn if turn > 1 else None)
        ready.append(current)
    except StopIteration as stop:
        results.append(stop.value)
    turn += 1
print(results)
closing = steps()
closing.send(None)
closing.close()
print(inspect.getcoroutinestate(closing))
