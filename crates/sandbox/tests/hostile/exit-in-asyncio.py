# expect: exit
import asyncio


async def main():
    raise SystemExit(8)


asyncio.run(main())
