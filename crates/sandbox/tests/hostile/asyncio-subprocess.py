# expect: exception
import asyncio


async def main():
    process = await asyncio.create_subprocess_exec("echo", "escaped")
    await process.wait()


asyncio.run(main())
