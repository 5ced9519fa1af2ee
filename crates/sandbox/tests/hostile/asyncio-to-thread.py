# expect: exception
# exception: RuntimeError
import asyncio

asyncio.run(asyncio.to_thread(print, "in a thread"))
