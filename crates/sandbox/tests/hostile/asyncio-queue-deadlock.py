# expect: exception
import asyncio

asyncio.run(asyncio.Queue().get())
