# expect: ok
import asyncio

asyncio.run(asyncio.sleep(1e8))
print("awake")
