import asyncio


async def job(name, delay, fail=None):
    try:
        await asyncio.sleep(delay)
        if fail:
            raise fail
        return name
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(job(n, d)) for n, d in (("a", 0.02), ("b", 0.01))]
    print([task.result() for task in tasks])
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(job("x", 5))
            group.create_task(job("y", 0.01, ValueError("bad y")))
    except* ValueError as errors:
        print(errors.message, [str(e) for e in errors.exceptions])
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(job("p", 0, KeyError("p")))
            group.create_task(job("q", 0, TypeError("q")))
    except* KeyError as errors:
        print("keys", len(errors.exceptions))
    except* TypeError as errors:
        print("types", len(errors.exceptions))
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(job("z", 5))
            await asyncio.sleep(0)
            raise RuntimeError("body")
    except* RuntimeError as errors:
        print("body failed", errors.exceptions)
    async with asyncio.TaskGroup() as outer:
        async def nested():
            async with asyncio.TaskGroup() as inner:
                return await inner.create_task(job("inner", 0))
        task = outer.create_task(nested())
    print(task.result())
    try:
        outer.create_task(job("late", 0))
    except RuntimeError as error:
        print(str(error).rsplit(" ", 3)[-3:])


import warnings

warnings.simplefilter("ignore")
asyncio.run(main())
