# expect: exception
# The loop has nothing scheduled, so it would wait for the world outside for ever.
import asyncio


async def main():
    await asyncio.get_running_loop().create_future()


asyncio.run(main())
