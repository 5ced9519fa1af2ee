# expect: exception
# exception: RecursionError
import asyncio


async def again():
    await again()


asyncio.run(again())
