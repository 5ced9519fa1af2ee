import asyncio


async def ticker(log, name, times):
    for n in range(times):
        log.append(f"{name}{n}")
        await asyncio.sleep(0)
    return times


async def stubborn(log):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        log.append("cleaning up")
        raise
    finally:
        log.append("finally")


async def main():
    log = []
    tasks = [asyncio.create_task(ticker(log, n, 3), name=f"task-{n}") for n in "ab"]
    print(tasks[0].get_name(), tasks[0].done(), len(asyncio.all_tasks()))
    await asyncio.gather(*tasks)
    print(log, tasks[0].result(), tasks[0].done())
    task = asyncio.create_task(stubborn(log))
    await asyncio.sleep(0)
    print(task.cancel("stop now"), task.cancelling())
    try:
        await task
    except asyncio.CancelledError as error:
        print("cancelled", error.args, task.cancelled())
    print(log[-2:])
    shielded = asyncio.create_task(ticker(log, "s", 2))
    print(await asyncio.shield(shielded))
    done = []
    other = asyncio.create_task(ticker([], "x", 1))
    other.add_done_callback(lambda t: done.append(t.result()))
    await other
    await asyncio.sleep(0)
    print(done, asyncio.current_task() is not None, asyncio.iscoroutine(main))
    future = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(future.set_result, "from callback")
    print(await future, future.done())
    try:
        future.set_result(2)
    except asyncio.InvalidStateError as error:
        print(type(error).__name__)


asyncio.run(main())
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)
