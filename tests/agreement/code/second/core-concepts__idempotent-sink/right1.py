"""A sink with a high-water mark (new ids rise, so one number says which batches are there) and a runner
that is driven by a real exception, raised by a wrapped `write` and caught one level higher."""
from itertools import count


class IdempotentSink:
    __slots__ = ("_mark", "_chain")

    def __init__(self):
        self._mark = -1
        self._chain = ()                  # linked list: (older, records); the caller's list is kept as it is

    def write(self, batch_id, records):
        """Returns whether the batch was new."""
        if new := batch_id > self._mark:
            self._mark, self._chain = batch_id, (self._chain, records)
        return new

    def rows(self):
        backwards, link = [], self._chain
        while link:
            link, records = link
            backwards.extend(reversed(records))
        backwards.reverse()
        return backwards


class PowerCut(BaseException):
    """Nobody's exception but ours: errors of the sink itself pass through untouched."""


def run(batches, sink, crash_after=None):
    checkpoint = 0
    calls = count(1)

    def write(batch_id):
        sink.write(batch_id, batches[batch_id])
        if next(calls) == crash_after:
            raise PowerCut(batch_id)

    while True:
        try:
            while checkpoint < len(batches):
                write(checkpoint)
                checkpoint += 1
        except PowerCut:
            continue
        return checkpoint
