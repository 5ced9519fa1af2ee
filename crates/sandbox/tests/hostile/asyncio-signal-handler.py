# expect: exception
import asyncio
import signal


async def main():
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, print)


asyncio.run(main())
