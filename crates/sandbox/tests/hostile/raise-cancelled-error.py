# expect: exception
# exception: CancelledError
import asyncio

raise asyncio.CancelledError
