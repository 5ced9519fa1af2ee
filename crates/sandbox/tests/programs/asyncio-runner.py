import asyncio
import contextvars

request = contextvars.ContextVar("request", default="none")


async def handle(name):
    request.set(name)
    await asyncio.sleep(0)
    return f"{name}={request.get()}"


async def main():
    print(await asyncio.gather(handle("a"), handle("b")), request.get())
    await handle("direct")
    print(request.get())
    copied = contextvars.copy_context()
    task = asyncio.create_task(handle("explicit"), context=copied)
    await task
    print(copied[request], request.get())


with asyncio.Runner() as runner:
    runner.run(main())
    print(runner.run(handle("second run")))
    loop = runner.get_loop()
    print(loop.is_running(), loop.is_closed())
print(loop.is_closed())


async def nested():
    coroutine = handle("x")
    try:
        asyncio.run(coroutine)
    except RuntimeError as error:
        print(error)
    finally:
        coroutine.close()


asyncio.run(nested())
loop = asyncio.new_event_loop()
seen = []
loop.set_exception_handler(lambda l, context: seen.append(context["message"][:9]))
loop.call_soon(lambda: 1 / 0)
loop.call_soon(loop.stop)
loop.run_forever()
print(seen, loop.run_until_complete(handle("manual")))
loop.close()
try:
    loop.call_soon(print)
except RuntimeError as error:
    print(error)
