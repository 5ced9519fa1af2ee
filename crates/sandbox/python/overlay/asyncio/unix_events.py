"""The event loop of a place without sockets, pipes and threads: callbacks, timers and what they wake, on a virtual clock."""
import threading
import time

from . import base_events
from . import events

__all__ = ("SelectorEventLoop", "DefaultEventLoopPolicy", "EventLoop")


class _Timers:
    """Stands where a selector would: waiting for input only lets time pass."""

    def select(self, timeout=None):
        if timeout is None:
            raise RuntimeError("the event loop would wait forever: no task, callback or timer is left that could wake it")
        if timeout > 0:
            time.sleep(timeout)
        return []

    def close(self):
        pass


class SelectorEventLoop(base_events.BaseEventLoop):
    def __init__(self, selector=None):
        super().__init__()
        self._selector = _Timers()

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        pass


EventLoop = SelectorEventLoop


class DefaultEventLoopPolicy(events.BaseDefaultEventLoopPolicy):
    _loop_factory = SelectorEventLoop
