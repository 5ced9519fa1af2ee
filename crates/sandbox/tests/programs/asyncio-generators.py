import asyncio
import contextlib


async def countdown(n):
    try:
        while n:
            yield n
            await asyncio.sleep(0)
            n -= 1
    finally:
        print("countdown closed")


class Squares:
    def __init__(self, stop):
        self.n, self.stop = 0, stop

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n >= self.stop:
            raise StopAsyncIteration
        await asyncio.sleep(0)
        self.n += 1
        return self.n**2


@contextlib.asynccontextmanager
async def resource(name):
    print("open", name)
    try:
        yield name
    finally:
        print("close", name)


async def main():
    print([n async for n in countdown(3)])
    print({n: s async for s in Squares(3) if (n := s) > 1}, [x + await asyncio.sleep(0, 1) for x in range(2)])
    async with contextlib.aclosing(countdown(9)) as numbers:
        async for n in numbers:
            if n == 7:
                break
    async with resource("a"), resource("b") as b:
        print("using", b)
    async with contextlib.AsyncExitStack() as stack:
        print(await stack.enter_async_context(resource("stacked")))
        stack.push_async_callback(asyncio.sleep, 0)
    iterator = aiter(Squares(1))
    print(await anext(iterator), await anext(iterator, "default"))
    generator = countdown(2)
    print(await generator.asend(None), await generator.__anext__())
    await generator.aclose()
    print(await asyncio.gather(*[anext(countdown(k)) for k in (1, 2)]))


asyncio.run(main())
