# expect: out-of-steps
import asyncio


async def main():
    async with asyncio.timeout(0.01):
        while True:
            pass


asyncio.run(main())
