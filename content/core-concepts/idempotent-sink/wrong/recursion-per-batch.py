class IdempotentSink:
    def __init__(self):
        self._batches = {}

    def write(self, batch_id, records):
        """Store a batch, unless it is stored already."""
        if batch_id not in self._batches:
            self._batches[batch_id] = list(records)

    def rows(self):
        """Return all stored records in order."""
        return [record for records in self._batches.values() for record in records]


def run(batches, sink, crash_after=None):
    """Write all batches to the sink; crash once after crash_after writes and recover."""

    def resume(checkpoint, writes):
        if checkpoint == len(batches):
            return
        sink.write(checkpoint, batches[checkpoint])
        writes += 1
        if writes == crash_after:
            resume(checkpoint, writes)
        else:
            resume(checkpoint + 1, writes)

    resume(0, 0)
