# expect: exception
# exception: RuntimeError
import asyncio


async def inner(): ...


async def main():
    coroutine = inner()
    try:
        asyncio.run(coroutine)
    finally:
        coroutine.close()


asyncio.run(main())
