# expect: exception
# exception: RuntimeError
import asyncio


class Evil:
    def __await__(self):
        yield "not a future"


async def main():
    await Evil()


asyncio.run(main())
