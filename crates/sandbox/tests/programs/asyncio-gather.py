import asyncio


async def worker(name, delay, log):
    log.append(f"{name} starts")
    await asyncio.sleep(delay)
    log.append(f"{name} ends")
    return name.upper()


async def failing():
    await asyncio.sleep(0)
    raise ValueError("failed")


async def main():
    log = []
    print(await asyncio.gather(worker("a", 0.03, log), worker("b", 0.01, log), worker("c", 0.02, log)))
    print(log)
    print(await asyncio.gather(worker("d", 0, []), failing(), return_exceptions=True))
    try:
        await asyncio.gather(worker("e", 0.01, []), failing())
    except ValueError as error:
        print("caught", error)
    print(await asyncio.gather())
    tasks = [asyncio.create_task(worker(n, d, [])) for n, d in (("slow", 0.03), ("fast", 0.01))]
    for done in asyncio.as_completed(tasks):
        print(await done)
    first = asyncio.create_task(worker("x", 0.01, []), name="first")
    second = asyncio.create_task(worker("y", 5, []))
    done, pending = await asyncio.wait([first, second], return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending), done.pop().get_name(), first.result())
    for task in pending:
        task.cancel()
    print(await asyncio.gather(*pending, return_exceptions=True), second.cancelled())
    return "main result"


print(asyncio.run(main()))
try:
    asyncio.run(failing())
except ValueError as error:
    print("from run:", error)
coroutine = failing()
try:
    asyncio.run("not a coroutine")
except ValueError as error:
    print(error)
coroutine.close()
