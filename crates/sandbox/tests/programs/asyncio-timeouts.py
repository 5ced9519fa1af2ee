import asyncio


async def slow(seconds, result="done"):
    await asyncio.sleep(seconds)
    return result


async def main():
    try:
        await asyncio.wait_for(slow(5), timeout=0.01)
    except asyncio.TimeoutError as error:
        print("wait_for", type(error).__name__, asyncio.TimeoutError is TimeoutError)
    print(await asyncio.wait_for(slow(0.001), timeout=5))
    try:
        async with asyncio.timeout(0.01) as deadline:
            await slow(5)
    except TimeoutError:
        print("timeout", deadline.expired())
    async with asyncio.timeout(None) as deadline:
        deadline.reschedule(asyncio.get_running_loop().time() + 5)
        print(await slow(0), deadline.expired())
    try:
        async with asyncio.timeout(5):
            async with asyncio.timeout(0.01):
                await slow(5)
    except TimeoutError:
        print("inner only")
    done, pending = await asyncio.wait([asyncio.create_task(slow(0.001)), asyncio.create_task(slow(5))], timeout=0.05)
    print(len(done), len(pending))
    [task.cancel() for task in pending]
    loop = asyncio.get_running_loop()
    before = loop.time()
    order = []
    loop.call_later(0.03, order.append, "late")
    loop.call_later(0.01, order.append, "early")
    handle = loop.call_later(0.02, order.append, "cancelled")
    handle.cancel()
    loop.call_soon(order.append, "soon")
    await asyncio.sleep(0.05)
    print(order, loop.time() - before >= 0.05, handle.cancelled())
    try:
        await asyncio.wait_for(slow(1), 0)
    except TimeoutError:
        print("zero timeout")
    print(await asyncio.sleep(0.001, "value of sleep"))


asyncio.run(main())
