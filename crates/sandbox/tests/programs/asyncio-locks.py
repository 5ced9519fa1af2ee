import asyncio


async def critical(lock, name, log):
    async with lock:
        log.append(f"{name} in")
        await asyncio.sleep(0.001)
        log.append(f"{name} out")


async def main():
    lock, log = asyncio.Lock(), []
    await asyncio.gather(*(critical(lock, n, log) for n in "abc"))
    print(log, lock.locked())
    try:
        lock.release()
    except RuntimeError as error:
        print(error)
    semaphore, active, peak = asyncio.Semaphore(2), 0, 0

    async def limited():
        nonlocal active, peak
        async with semaphore:
            active += 1
            peak = max(peak, active)
            await asyncio.sleep(0)
            active -= 1

    await asyncio.gather(*(limited() for _ in range(6)))
    print("peak", peak, semaphore.locked())
    event = asyncio.Event()
    waiter = asyncio.create_task(event.wait())
    await asyncio.sleep(0)
    print(waiter.done())
    event.set()
    print(await waiter, event.is_set())
    condition, ready = asyncio.Condition(), []

    async def wait_ready():
        async with condition:
            await condition.wait_for(lambda: len(ready) == 2)
            return ready

    task = asyncio.create_task(wait_ready())
    for n in range(2):
        await asyncio.sleep(0)
        async with condition:
            ready.append(n)
            condition.notify_all()
    print(await task)
    barrier = asyncio.Barrier(3)
    print(sorted(await asyncio.gather(*(barrier.wait() for _ in range(3)))))
    bounded = asyncio.BoundedSemaphore(1)
    try:
        bounded.release()
    except ValueError as error:
        print(error)


asyncio.run(main())
