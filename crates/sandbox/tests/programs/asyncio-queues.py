import asyncio


async def producer(queue, items):
    for item in items:
        await queue.put(item)
        print("put", item)
    await queue.put(None)


async def consumer(queue, results):
    while (item := await queue.get()) is not None:
        results.append(item * 10)
        queue.task_done()
    queue.task_done()


async def main():
    queue = asyncio.Queue(maxsize=2)
    results = []
    await asyncio.gather(producer(queue, range(4)), consumer(queue, results))
    await queue.join()
    print(results, queue.empty(), queue.qsize())
    heap = asyncio.PriorityQueue()
    for item in (3, 1, 2):
        heap.put_nowait(item)
    print([heap.get_nowait() for _ in range(3)])
    stack = asyncio.LifoQueue(1)
    stack.put_nowait("x")
    try:
        stack.put_nowait("y")
    except asyncio.QueueFull:
        print("full", stack.full())
    stack.get_nowait()
    try:
        await asyncio.wait_for(stack.get(), 0.01)
    except TimeoutError:
        print("timed out")
    jobs, log = asyncio.Queue(), []

    async def work(name):
        while True:
            log.append((name, await jobs.get()))
            await asyncio.sleep(0.01)
            jobs.task_done()

    for n in range(6):
        jobs.put_nowait(n)
    workers = [asyncio.create_task(work(f"w{n}")) for n in range(3)]
    await jobs.join()
    for task in workers:
        task.cancel()
    await asyncio.gather(*workers, return_exceptions=True)
    print(log[:3], sorted(job for _, job in log))


asyncio.run(main())
