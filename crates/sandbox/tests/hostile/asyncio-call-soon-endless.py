# expect: out-of-steps
import asyncio


def again(loop):
    loop.call_soon(again, loop)


loop = asyncio.new_event_loop()
loop.call_soon(again, loop)
loop.run_forever()
